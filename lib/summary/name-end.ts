/** A name that ends with an abbreviation whose full stop is not included yet: "Coinbase Global Inc|." */
const ABBREVIATED =
  /(?:^|[\s,&])(?:Inc|Corp|Co|Cos|Ltd|Bros|Pvt|Pty|Pte|Bhd|Jr|L\.P|S\.A|N\.V|S\.p\.A|A\.G)$/u;

/** One or more legal forms: ", Inc.", " Co., Ltd." */
const LEGAL_FORM =
  /^(?:,? (?:Inc|Corp|Corporation|Ltd|Limited|plc|PLC|AG|SE|NV|N\.V|S\.A|SA|Co|Company|Group|Holdings|LLC|Bancorp|Bancorporation|Incorporated|A\/S|ASA|AB|Oyj|SpA|KGaA|Bhd|Berhad)\b\.?(?![\p{L}]))+/u;

/** Job titles that follow a company's name but are not part of it: "Apple Chief Executive Tim Cook". */
const OFFICE =
  '(?:CEO|CFO|COO|CTO|Chief|Chair|Chairman|Chairwoman|Chairperson|President|Executive|Vice|Senior|Managing|Director|Founder|I)\\b';

/** The name continues after the mention: "Google Cloud", "Lindt & Spruengli", "Meta-owned", "Amazon.com". */
const NAME_GOES_ON = new RegExp(
  `^(?:[-‑–.+/&]\\p{L}|[\\p{L}\\d]| (?:& |and Co\\b|(?!${OFFICE})\\p{Lu}[\\p{L}\\d]*))`,
  'u',
);

/** The next word of a name that continues. */
const NEXT_PART = /^ (?:& )?(\p{Lu}[\p{L}\d]*)/u;

/** A company described by its brand or product: "IndiGo operator InterGlobe", "the iPhone maker". */
const KNOWN_BY =
  /^(?:['’]s?)? (?:maker|operator|owner|parent|developer|manufacturer|publisher)(?![\p{L}\d-])/u;

/** "the iPhone maker" with no name after it: the phrase means the company, so the symbol may follow it. */
const STANDS_FOR = /^ maker(?:['’]s)?(?![\p{L}\d-]|,? \p{Lu})/u;

/**
 * Where a company's symbol can be inserted: after its full name with any legal form, full stop and possessive, or
 * after the phrase that stands for it. Undefined if it would split a longer name or a compound.
 * @param start where the name begins in `text`; it ends at `end`
 * @param name the company's name in the dictionary, used to recognize a longer name in the text
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

/** End of the name including the rest of a longer name, legal forms and the full stop of an abbreviation. */
function endOfName(text: string, start: number, end: number, name: string): number {
  let at = end + stopLength(text, start, end);
  for (let next = nextPart(text, at, name); next > 0; next = nextPart(text, at, name)) at += next;
  at += lengthOf(LEGAL_FORM, text, at);
  return at + stopLength(text, start, at);
}

const stopLength = (text: string, start: number, at: number): number =>
  Number(text[at] === '.' && ABBREVIATED.test(text.slice(start, at)));

/** Length of the next word with its separator if the dictionary name contains that word too, else 0. */
function nextPart(text: string, at: number, name: string): number {
  const [all, word] = NEXT_PART.exec(text.slice(at)) ?? ['', ''];
  return word !== '' &&
    plain(name)
      .split(/[^\p{L}\d]+/u)
      .includes(plain(word!))
    ? all.length
    : 0;
}

/** Lower case without accents or the "e" of spelled-out umlauts, so that "Sprüngli" equals "Spruengli". */
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
