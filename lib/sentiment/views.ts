import type { DocumentSentence, LinkedMention, Token } from '@/lib/model';
import { textBefore, textBehind } from '@/lib/model/around';
import { isCapital } from '@/lib/text';
import { tellsFigure } from './goes-on';
import { isMarket, isSource } from './target-kind';

/** Whether a mention is of a house of which views are known: a bank, a broker, a rating agency. */
export const isHouse = ({ surface, instrument: { sector = '' } }: LinkedMention): boolean =>
  FINANCE.test(sector) || isSource(surface.toLowerCase().split(/\s+/u));
const FINANCE = /^Financ/;

/** Whether a sentence has words of ratings: "Barclays cuts its price target on Tesla". */
export const speaksOfViews = ({ tokens }: DocumentSentence): boolean =>
  tokens.some(
    ({ norm }, at) =>
      VIEW.test(norm) ||
      (TARGET.test(norm) && isOfPrice(tokens, at)) ||
      (norm === 'rates' && isCapital(tokens[at + 1]?.text ?? '')) ||
      (FORECAST.test(norm) && tokens[at + 1]?.norm === 'for' && isOfNamed(tokens, at + 2)) ||
      (GRADE.test(norm) && isGrade(tokens, at)) ||
      (norm === 'pick' && tokens[at - 1]?.norm === 'top') ||
      (norm === 'list' && PICKED.test(tokens[at - 1]?.norm ?? '')),
  );
const VIEW =
  /^(?:ratings?|(?:double-)?(?:up|down)grad(?:es?|ed|ing)|initiat(?:es?|ed)|coverage|overweight|underweight|outperform|underperform|analysts?|note)$/;

/** "Cut its forecast for Brent", "for the euro": the name of what it is for is no year, and one's own sales have none. */
const FORECAST = /^(?:forecasts?|estimates?|outlook)$/;
function isOfNamed(tokens: readonly Token[], at: number): boolean {
  const named = tokens[at]?.norm === 'the' ? tokens[at + 1] : tokens[at];
  return named !== undefined && (isCapital(named.text) || isMarket([named.norm]));
}

/** "Its conviction list", "the bank's focus list". */
const PICKED = /^(?:conviction|focus|buy)$/;

const GRADE = /^(?:buy|sell|hold|neutral|junk)$/;
/** "Raised to buy", "cut to sell from hold"; but "agreed to buy Acme". */
const isGrade = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm === 'to' && /^(?:[.,;:]|from|and|on|as)$/.test(tokens[at + 1]?.norm ?? '.');

const TARGET = /^targets?$/;
/** A "price target", a "target price", a "target on Tesla"; a bank's "profit target" is its own. */
const isOfPrice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm === 'price' || /^(?:price|on)$/.test(tokens[at + 1]?.norm ?? '');

const PEOPLE = '(?:analysts?|strategists?|economists?)';
/** "Beat analysts", "topped analyst estimates": of a house's own figures, which others had guessed. */
const GUESSED =
  '(?:\\p{L}+ed|beats?|tops|miss(?:es)?|meets?|met|match(?:es)?|exceeds?|surprises|disappoints|g[ai]ves?|tells?|told|leads?|led|loses?|lost|invites|urges)\\s';
/** A house's own, behind its name: "analysts", "senior economist", "strategist". */
const STAFF = `(?:(?!${GUESSED})\\p{L}+\\s)?${PEOPLE}(?!\\p{L}|['’]?\\s(?:estimates?|expectations|forecasts?|predictions|projections|consensus)(?!\\p{L}))`;

/** So many characters on each side of a house are read. */
const AROUND = 60;

/** "analysts at Barclays", "cut by Barclays". */
const BEFORE = /\b(?:at|by|from|with)\s$/iu;
/** "JPMorgan, on the other hand, cut its target". */
const ASIDE =
  '(?:,\\s(?:on\\sthe\\sother\\shand|by\\scontrast|in\\scontrast|in\\sturn|for\\sits\\spart|however|meanwhile|too|though|for\\sexample|for\\sinstance),)?';
/** "Barclays cuts", "Barclays' analysts"; but "Barclays cut to sell" is what another house did. */
const AFTER = new RegExp(
  `^(?:['’]s?)?${ASIDE}(?:\\son\\s\\p{Lu}\\p{L}+)?\\s(?:${STAFF}|said|says|wrote|sees|stripped|rates|affirm(?:s|ed)|assign(?:s|ed)|revis(?:es|ed)|(?:double-)?(?:up|down)grad(?:es|ed)|cuts?|rais(?:es|ed)|lifts?|lifted|lower(?:s|ed)|trim(?:s|med)|boost(?:s|ed)|slash(?:es|ed)|initiat(?:es|ed)|starts?|started|resum(?:es|ed)|reiterat(?:es|ed)|maintain(?:s|ed)|reaffirm(?:s|ed)|keeps?|kept|adds?|added|remove[sd]|drop(?:s|ped)|nam(?:es|ed)|has (?:an?|put)|puts?)(?!\\p{L}|\\s(?:to|at|by)\\s)`,
  'iu',
);

/** Whether the house gives the view, as against the one of which it is given. */
export const isGiver = (sentence: DocumentSentence, house: LinkedMention): boolean =>
  BEFORE.test(textBefore(sentence, house, AROUND)) || AFTER.test(textBehind(sentence, house, AROUND));

/** "ING lowered its own to $65": what another house has just done. */
const LIKEWISE =
  /^\s(?:also\s)?(?:cuts?|rais(?:es|ed)|lifts?|lifted|lower(?:s|ed)|trim(?:s|med)|slash(?:es|ed)|boost(?:s|ed))\s(?:its\sown|theirs)\s(?:to|from|by)(?!\p{L})/iu;

/** Whether a house does what another has just done with its view. */
export const followsSuit = (sentence: DocumentSentence, house: LinkedMention): boolean =>
  LIKEWISE.test(textBehind(sentence, house, AROUND));

/** "Citi turns cautious on software": whatever it is on, it is of others. */
const STANCE =
  /^\s(?:is|are|was|were|turn(?:s|ed)|stay(?:s|ed)|remain(?:s|ed)|gets?|got|grows|grew)\s(?:\p{L}+\s)?(?:cautious|bullish|bearish|positive|negative|neutral|upbeat|downbeat|constructive|optimistic|pessimistic)\son\s/iu;

/**
 * "Analysts at Citi", "analysts at UBS and Citi", "Citi analyst Jane Roe", "said Jane Roe of Citi"; in a call "our first question comes from
 * Jane Roe with Citi".
 */
const OF_PEOPLE = {
  before:
    /\b(?:(?:[Aa]nalysts?|[Ss]trategists?|[Ee]conomists?)\s(?:at|from|with)\s(?:\p{Lu}[\p{L}&.'’-]*(?:,|\sand|,\sand)?\s){0,5}|(?:said|says|wrote|according\sto)\s(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:of|at|from|with)\s)$/u,
  asking: /\b(?:question|line)\s(?:of|(?:comes|is)\sfrom)\s(?:\p{L}+\s){1,3}(?:with|from|of|at)\s$/iu,
  after: new RegExp(`^(?:(?:['’]s?)?\\s|(?:\\s\\p{Lu}[\\p{L}&.]*){0,2},?\\s[-–—]\\s)${STAFF}`, 'iu'),
  person: /^['’]s?\s(?:\p{Lu}[\p{L}.'’-]*\s){2,3}(?:said|says|wrote|writes|expects|reckons|thinks)(?!\p{L})/u,
};

/** Whether a house is only where those work who speak, or is said to think well or ill of something. */
export function isVoice(sentence: DocumentSentence, house: LinkedMention): boolean {
  const after = textBehind(sentence, house, AROUND);
  if (STANCE.test(after) || OF_PEOPLE.after.test(after) || OF_PEOPLE.person.test(after)) return true;
  const before = textBefore(sentence, house, AROUND);
  return OF_PEOPLE.before.test(before) || OF_PEOPLE.asking.test(before);
}

/** What a house says. */
export interface Told {
  /** Offset from which on it is said, as the mentions'. */
  from: number;
  /** It says what itself does or earns. */
  isOfItself: boolean;
  /** It says what it expects or thinks rather than what is. */
  isExpected: boolean;
  /** It says something of "the stock". */
  isOfStock: boolean;
  /** What it says begins with a figure that is nobody's by name: its own, whomever it is compared with. */
  isOfFigure: boolean;
}

const EXPECTS =
  '(?:(?:now|still|also)\\s)?(?:sees|saw|expect(?:s|ed)(?!\\sto\\s)|estimate[sd]|predict(?:s|ed)|forecasts?|believe[sd]|thinks|thought|prefer(?:s|red)|recommend(?:s|ed))(?!\\p{L})';
/** "Citi said on Monday in a note to clients that". */
const SAYS = new RegExp(
  `^(?:['’]s?)?\\s(?:(${EXPECTS})|(?:said|says|wrote|warn(?:s|ed)|argue[sd]|note[sd])(?!\\p{L})(?:\\s(?:on\\s\\p{Lu}\\p{L}+|in\\san?\\s(?:[\\p{L}-]+\\s){0,3}(?:note|report)(?:\\sto\\sclients)?))*,?(?:\\sthat(?!\\p{L}))?)\\s?`,
  'iu',
);
const ITSELF = /^(?:it|its|we|our|the\s(?:bank|firm|company|lender|group|brokerage))(?!\p{L})\s?/iu;
/** What a house does to others or thinks, said of itself: "said it sees", "said it was cutting ratings". */
const OPINES = new RegExp(
  `^(?:(?:now|still|also|no\\slonger)\\s)?(?:${EXPECTS}|(?:is|was)\\s(?:cutting|raising|lowering|lifting|upgrading|downgrading|initiating)(?!\\p{L}))`,
  'iu',
);
/** So many characters behind a house hold what it says and of whom. */
const SAID_WITHIN = 200;

/** What a house is told to have said; undefined where it says nothing there. */
export function toldBy(sentence: DocumentSentence, house: LinkedMention): Told | undefined {
  const behind = textBehind(sentence, house, SAID_WITHIN);
  const said = SAYS.exec(behind);
  if (said === null) return undefined;
  const what = behind.slice(said[0].length);
  const itself = ITSELF.exec(what)?.[0];
  const opines = itself !== undefined && OPINES.test(what.slice(itself.length));
  return {
    from: house.end + said[0].length,
    isOfItself: itself !== undefined && !opines,
    isExpected: opines || said[1] !== undefined,
    isOfStock: /\bthe\s(?:stock|shares)\b/iu.test(what),
    isOfFigure: tellsFigure(what),
  };
}
