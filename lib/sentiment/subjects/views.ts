import type { DocumentSentence, LinkedMention, Token } from '@/lib/model';
import { textAfter, textBefore } from '@/lib/model/around';
import { isCapital } from '@/lib/text';
import { isMarket, isSource } from '../model/target-kind';
import { tellsFigure } from './continuations';

/** Whether a mention is of a house, a firm that publishes views: a bank, broker or rating agency. */
export const isHouse = ({ surface, instrument: { sector = '' } }: LinkedMention): boolean =>
  FINANCE.test(sector) || isSource(surface.toLowerCase().split(/\s+/u));
const FINANCE = /^Financ/;

/** Whether a sentence uses words of ratings: "Barclays cuts its price target on Tesla". */
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

/** Forecasts of something with a name: "cut its forecast for Brent", "for the euro"; not for a year or own sales. */
const FORECAST = /^(?:forecasts?|estimates?|outlook)$/;
function isOfNamed(tokens: readonly Token[], at: number): boolean {
  const named = tokens[at]?.norm === 'the' ? tokens[at + 1] : tokens[at];
  return named !== undefined && (isCapital(named.text) || isMarket([named.norm]));
}

/** Words before "list": "its conviction list", "the bank's focus list". */
const PICKED = /^(?:conviction|focus|buy)$/;

const GRADE = /^(?:buy|sell|hold|neutral|junk)$/;
/** Whether a word such as "buy" is a grade: "raised to buy", "cut to sell from hold"; not "agreed to buy Acme". */
const isGrade = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm === 'to' && /^(?:[.,;:]|from|and|on|as)$/.test(tokens[at + 1]?.norm ?? '.');

const TARGET = /^targets?$/;
/** Whether a target is a price target: "price target", "target price", "target on Tesla"; not "profit target". */
const isOfPrice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm === 'price' || /^(?:price|on)$/.test(tokens[at + 1]?.norm ?? '');

const PEOPLE = '(?:analysts?|strategists?|economists?)';
/** Verbs between a house and "analysts" that make them others' analysts: "beat analyst estimates". */
const GUESSED =
  '(?:\\p{L}+ed|beats?|tops|miss(?:es)?|meets?|met|match(?:es)?|exceeds?|surprises|disappoints|g[ai]ves?|tells?|told|leads?|led|loses?|lost|invites|urges)\\s';
/** A house's staff after its name: "analysts", "senior economist", "strategist". */
const STAFF = `(?:(?!${GUESSED})\\p{L}+\\s)?${PEOPLE}(?!\\p{L}|['’]?\\s(?:estimates?|expectations|forecasts?|predictions|projections|consensus)(?!\\p{L}))`;

/** Characters examined on each side of a house. */
const AROUND = 80;

/** Words before a house that gives a view: "analysts at Barclays", "cut by Barclays". */
const BEFORE = /\b(?:at|by|from|with)\s$/iu;
/** An aside between house and verb: "JPMorgan, on the other hand, cut its target". */
const ASIDE =
  '(?:,\\s(?:on\\sthe\\sother\\shand|by\\scontrast|in\\scontrast|in\\sturn|for\\sits\\spart|however|meanwhile|too|though|for\\sexample|for\\sinstance),)?';
/** Words after a house that gives a view: "Barclays cuts"; not "Barclays cut to sell", where Barclays is rated itself. */
const AFTER = new RegExp(
  `^(?:['’]s?)?${ASIDE}(?:\\son\\s\\p{Lu}\\p{L}+)?\\s(?:${STAFF}|said|says|wrote|sees|stripped|rates|affirm(?:s|ed)|assign(?:s|ed)|revis(?:es|ed)|(?:double-)?(?:up|down)grad(?:es|ed)|cuts?|rais(?:es|ed)|lifts?|lifted|lower(?:s|ed)|trim(?:s|med)|boost(?:s|ed)|slash(?:es|ed)|initiat(?:es|ed)|starts?|started|resum(?:es|ed)|reiterat(?:es|ed)|maintain(?:s|ed)|reaffirm(?:s|ed)|keeps?|kept|adds?|added|remove[sd]|drop(?:s|ped)|nam(?:es|ed)|has (?:an?|put)|puts?)(?!\\p{L}|\\s(?:to|at|by)\\s)`,
  'iu',
);

/** Whether a house gives the view rather than being its object. */
export const isGiver = (sentence: DocumentSentence, house: LinkedMention): boolean =>
  BEFORE.test(textBefore(sentence, house, AROUND)) || AFTER.test(textAfter(sentence, house, AROUND));

/** A house does the same as another one before: "ING lowered its own to $65". */
const LIKEWISE =
  /^\s(?:also\s)?(?:cuts?|rais(?:es|ed)|lifts?|lifted|lower(?:s|ed)|trim(?:s|med)|slash(?:es|ed)|boost(?:s|ed))\s(?:its\sown|theirs)\s(?:to|from|by)(?!\p{L})/iu;

/** Whether a house follows another one's rating change. */
export const followsSuit = (sentence: DocumentSentence, house: LinkedMention): boolean =>
  LIKEWISE.test(textAfter(sentence, house, AROUND));

/** A stance, which is always on others: "Citi turns cautious on software". */
const STANCE =
  /^\s(?:is|are|was|were|turn(?:s|ed)|stay(?:s|ed)|remain(?:s|ed)|gets?|got|grows|grew)\s(?:\p{L}+\s)?(?:cautious|bullish|bearish|positive|negative|neutral|upbeat|downbeat|constructive|optimistic|pessimistic)\son\s/iu;

/** The rest of a house's name and its genitive: "(UBS) Global Wealth Management's". */
const GENITIVE = "^(?:\\s\\p{Lu}[\\p{L}&.]*){0,3}['’]s?\\s";

/**
 * A house as an employer: "analysts at UBS and Citi", "Citi analyst Jane Roe", "said Jane Roe of Citi", "Jane Roe, head
 * of rates strategy at Citi", "Citi's global head of research and strategist Jane Roe"; on a call, "our first question
 * comes from Jane Roe with Citi".
 */
const OF_PEOPLE = {
  before:
    /\b(?:(?:[Aa]nalysts?|[Ss]trategists?|[Ee]conomists?)\s(?:at|from|with)\s(?:\p{Lu}[\p{L}&.'’-]*(?:,|\sand|,\sand)?\s){0,5}|(?:said|says|wrote|according\sto)\s(?:\p{Lu}[\p{L}.'’-]*\s){2,4}(?:of|at|from|with)\s)$/u,
  asking: /\b(?:question|line)\s(?:of|(?:comes|is)\sfrom)\s(?:\p{L}+\s){1,3}(?:with|from|of|at)\s$/iu,
  after: new RegExp(`^(?:(?:['’]s?)?\\s|(?:\\s\\p{Lu}[\\p{L}&.]*){0,2},?\\s[-–—]\\s)${STAFF}`, 'iu'),
  // Chief executives and presidents are left out, as they speak of the house itself.
  office:
    /\p{Lu}[\p{L}.'’-]*,\s(?:an?\s|the\s)?(?:[\p{L}-]+\s){0,3}(?:heads?\sof|directors?|managers?|investment\sofficer)\s(?:[\p{L}&-]+\s){0,6}(?:at|with)\s$/u,
  title: new RegExp(`${GENITIVE}[^,.;:]{0,70}?(?:economist|strategist|analyst),?\\s\\p{Lu}`, 'u'),
  person: new RegExp(
    `${GENITIVE}(?:\\p{Lu}[\\p{L}.'’-]*\\s){2,3}(?:said|says|wrote|writes|expects|reckons|thinks)(?!\\p{L})`,
    'u',
  ),
};

const VOICE_AFTER = [STANCE, OF_PEOPLE.after, OF_PEOPLE.title, OF_PEOPLE.person];
const VOICE_BEFORE = [OF_PEOPLE.before, OF_PEOPLE.office, OF_PEOPLE.asking];

/** The end of what a house is quoted with: "Rates will rise, says Citi". */
const INVERTED =
  /[,"”’]\s(?:(?:say|warn|argue|note|predict|reckon|estimate|caution|write)s|said|warned|argued|noted|predicted|reckoned|estimated|cautioned|wrote|according\sto)\s$/u;

/**
 * Whether what is said comes first: "Oil could hit $100: Citi", "Rates will rise, says Citi". A figure without a name is the
 * house's own: "Net interest income slumped, said Citi".
 */
const isSaidBefore = (sentence: DocumentSentence, before: string, after: string): boolean =>
  (after === '' && before.endsWith(': ')) || (INVERTED.test(before) && !tellsFigure(sentence.text));

/** Whether a house is only the employer of the speaker, or takes a stance on something. */
export function isVoice(sentence: DocumentSentence, house: LinkedMention): boolean {
  const after = textAfter(sentence, house, AROUND);
  const before = textBefore(sentence, house, AROUND);
  if (isSaidBefore(sentence, before, after)) return true;
  return VOICE_AFTER.some((form) => form.test(after)) || VOICE_BEFORE.some((form) => form.test(before));
}

/** A statement of a house. */
export interface Statement {
  /** Offset of the statement, as in mentions. */
  from: number;
  /** Whether it is about what the house itself does or earns. */
  isOfItself: boolean;
  /** Whether it is an expectation or opinion rather than a fact. */
  isExpected: boolean;
  /** Whether it is about "the stock". */
  isOfStock: boolean;
  /** Whether it begins with a figure without a name, which is the house's own. */
  isOfFigure: boolean;
}

const EXPECTS =
  '(?:(?:now|still|also)\\s)?(?:sees|saw|expect(?:s|ed)(?!\\sto\\s)|estimate[sd]|predict(?:s|ed)|forecasts?|believe[sd]|thinks|thought|prefer(?:s|red)|recommend(?:s|ed))(?!\\p{L})';
/** The introduction of a statement: "said on Monday in a note to clients that". */
const SAYS = new RegExp(
  `^(?:['’]s?)?\\s(?:(${EXPECTS})|(?:said|says|wrote|warn(?:s|ed)|argue[sd]|note[sd])(?!\\p{L})(?:\\s(?:on\\s\\p{Lu}\\p{L}+|in\\san?\\s(?:[\\p{L}-]+\\s){0,3}(?:note|report)(?:\\sto\\sclients)?))*,?(?:\\sthat(?!\\p{L}))?)\\s?`,
  'iu',
);
const ITSELF = /^(?:it|its|we|our|the\s(?:bank|firm|company|lender|group|brokerage))(?!\p{L})\s?/iu;
/** Views after "it": "said it sees", "said it was cutting ratings". */
const OPINES = new RegExp(
  `^(?:(?:now|still|also|no\\slonger)\\s)?(?:${EXPECTS}|(?:is|was)\\s(?:cutting|raising|lowering|lifting|upgrading|downgrading|initiating)(?!\\p{L}))`,
  'iu',
);
/** Characters after a house that are examined for its statement. */
const SAID_WITHIN = 200;

/** The statement that follows a house; undefined if there is none. */
export function statementBy(sentence: DocumentSentence, house: LinkedMention): Statement | undefined {
  const behind = textAfter(sentence, house, SAID_WITHIN);
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
