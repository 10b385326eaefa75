/** An abbreviation that a name ends with, its own full stop not yet counted: "Coinbase Global Inc|." */
const ABBREVIATED =
  /(?:^|[\s,&])(?:Inc|Corp|Co|Cos|Ltd|Bros|Pvt|Pty|Pte|Bhd|Jr|L\.P|S\.A|N\.V|S\.p\.A|A\.G)$/u;

/** Legal forms, as many as there are: ", Inc.", " Co., Ltd." */
const LEGAL_FORM =
  /^(?:,? (?:Inc|Corp|Corporation|Ltd|Limited|plc|PLC|AG|SE|NV|N\.V|S\.A|SA|Co|Company|Group|Holdings|LLC|Bancorp|Bancorporation|Incorporated|A\/S|ASA|AB|Oyj|SpA|KGaA|Bhd|Berhad)\b\.?(?![\p{L}]))+/u;

/** Offices after a company's name, not parts of it: "Apple Chief Executive Tim Cook". */
const OFFICE =
  '(?:CEO|CFO|COO|CTO|Chief|Chair|Chairman|Chairwoman|Chairperson|President|Executive|Vice|Senior|Managing|Director|Founder|I)\\b';

/** A name goes on after the mention ("Google Cloud", "Lindt & Spruengli", "Meta-owned", "Amazon.com"). */
const NAME_GOES_ON = new RegExp(
  `^(?:[-‑–.+/&]\\p{L}|[\\p{L}\\d]| (?:& |and Co\\b|(?!${OFFICE})\\p{Lu}[\\p{L}\\d]*))`,
  'u',
);

/** The next word of a name that goes on. */
const NEXT_PART = /^ (?:& )?(\p{Lu}[\p{L}\d]*)/u;

/** What is known by a brand or a product, and has another name: "IndiGo operator InterGlobe", "the iPhone maker". */
const KNOWN_BY =
  /^(?:['’]s?)? (?:maker|operator|owner|parent|developer|manufacturer|publisher)(?![\p{L}\d-])/u;

/** "the iPhone maker", where no name follows it: the words stand for the company, and its symbol may follow them. */
const STANDS_FOR = /^ maker(?:['’]s)?(?![\p{L}\d-]|,? \p{Lu})/u;

/**
 * Where the symbol of a company may stand: behind all of its name, with a legal form and its full stop, a possessive,
 * or the phrase that stands for it. Nowhere where it would cut a longer name or a compound in two.
 * @param start where in `text` the name was found, up to `end`
 * @param name the company's name in the dictionary, by which a longer name is recognized
 */
export function placeAfterName(text: string, start: number, end: number, name: string): number | undefined {
  const whole = endOfName(text, start, end, name);
  if (KNOWN_BY.test(text.slice(whole))) return placeAfterPhrase(text, start, whole);
  const at = whole + possessiveLength(text, whole);
  const isCut = at === whole && !/[.]$/u.test(text.slice(start, at)) && NAME_GOES_ON.test(text.slice(at));
  return isCut ? undefined : at;
}

function placeAfterPhrase(text: string, start: number, end: number): number | undefined {
  const phrase = lengthOf(STANDS_FOR, text, end);
  return phrase > 0 && /(?:^|\s)[Tt]he $/u.test(text.slice(0, start)) ? end + phrase : undefined;
}

/** Takes in the rest of a longer name, legal forms, and the full stop of an abbreviation at its end. */
function endOfName(text: string, start: number, end: number, name: string): number {
  let at = end + stopLength(text, start, end);
  for (let next = nextPart(text, at, name); next > 0; next = nextPart(text, at, name)) at += next;
  at += lengthOf(LEGAL_FORM, text, at);
  return at + stopLength(text, start, at);
}

const stopLength = (text: string, start: number, at: number): number =>
  Number(text[at] === '.' && ABBREVIATED.test(text.slice(start, at)));

/** How long the next word is, with what stands before it, if the dictionary has it in the company's name too. */
function nextPart(text: string, at: number, name: string): number {
  const [all, word] = NEXT_PART.exec(text.slice(at)) ?? ['', ''];
  return word !== '' &&
    plain(name)
      .split(/[^\p{L}\d]+/u)
      .includes(plain(word!))
    ? all.length
    : 0;
}

/** Without accents and umlauts' second letters: "Sprüngli" and "Spruengli" are one name. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/([aou])e/gu, '$1')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

const lengthOf = (wording: RegExp, text: string, at: number) => wording.exec(text.slice(at))?.[0].length ?? 0;

function possessiveLength(text: string, at: number): number {
  if (/^['’]s(?![\p{L}\d])/u.test(text.slice(at))) return 2;
  return text[at - 1] === 's' && /^['’](?![\p{L}\d])/u.test(text.slice(at)) ? 1 : 0;
}
