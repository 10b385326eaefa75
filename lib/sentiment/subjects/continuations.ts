import type { DocumentSentence } from '@/lib/model';
import type { Span } from '../items/item';

/** Qualifiers of a company's figure. */
const WHICH =
  '(?:(?:net|total|quarterly|annual|adjusted|operating|gross|(?:non-)?gaap|comparable|same-store|like-for-like|core|pre-?tax|diluted|underlying|free|recurring|organic|(?:first|second|third|fourth|full|half)-(?:quarter|half|year))\\s){0,3}';
/** Qualifiers of revenue that is not a company's: "Tax revenue rose". */
const NO_COMPANYS =
  '(?:tax|government|federal|state|public|oil|customs|tariff|industry|global|worldwide|retail|ticket|gross)';
const FIGURES =
  'revenues?|sales|income|profits?|earnings(?:\\sper\\sshare)?|loss|margins?|ebitda|bookings|interest\\sincome|cash\\sflow|provisions\\sfor\\s(?:\\p{L}+\\s){0,3}?(?:loans|losses|debts?)';
/** A company's own costs; not those of energy and labor, which can be the whole economy's. */
const COSTS =
  '(?:operating|warranty|restructuring|legal|unit|interest|research|marketing|capital|overhead)\\s(?:costs|expenses|expenditure|spending)';
const PLACE =
  '(?:(?:at|from)\\s(?:the|its)\\s(?:[\\p{L}-]+\\s){0,3}(?:unit|division|business|segment|bank|arm)(?:,[^,]{3,40},)?\\s|at\\s(?:established|existing|comparable|older|company-owned)\\s(?:stores|shops|restaurants|cafes|locations|hotels)\\s|excluding\\s(?:[\\p{L}-]+\\s){1,3}?)?';
const TIME =
  '(?:(?:for|in)\\sthe\\s(?:\\p{L}+\\s){0,2}(?:quarter|half|year|period)\\s(?:of\\s(?:fiscal\\s)?\\d{4}\\s)?|in\\s(?:\\p{L}+\\s){1,2})?';
const MOVED =
  '(?:rose|fell|grew|climbed|jumped|surged|soared|increased|declined|decreased|dropped|slid|slipped|sank|plunged|shrank|narrowed|widened|doubled|tripled|improved|was|were|came|totall?ed|reached|hit|beat|missed|topped|passed|goes\\s(?:up|down)|went\\s(?:up|down)|(?:has|have|had)\\s(?:now\\s)?(?:fallen|risen|grown|climbed|dropped|declined|increased|doubled|slipped|shrunk)|will\\s(?:rise|fall|grow|drop|increase))';
/**
 * A company's figure as the subject, without a name: "Revenue rose 5%", but not "Retail sales rose", "Sales of homes
 * fell".
 */
const FIGURE = new RegExp(
  `^(?:${WHICH}(?:${FIGURES}|(?!${NO_COMPANYS}\\s)[\\p{L}-]+\\srevenues?|${COSTS})|the\\s(?:(?:quarterly|annual|interim|final|special)\\s)?(?:payout|dividend))\\s(?:attributable\\sto\\s(?:the\\s)?(?:\\p{L}+\\s){0,2}(?:shareholders|owners|holders)\\s)?${PLACE}${TIME}${MOVED}(?!\\p{L})`,
  'iu',
);
/** A number, or a count of quarters or years in words. */
const COUNTS =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\s(?:straight\s|consecutive\s)?(?:quarters|years)\b/u;

/** Whether a sentence without a name tells a figure of the current company: "Revenue rose 5%". Linear. */
export const tellsFigure = (text: string): boolean => FIGURE.test(text) && COUNTS.test(text);

/** Whether a sentence is a quotation or about a speaker, which keeps the text's subject: "“We are growing,” she said". */
export const isSpeech = (text: string): boolean => /^(?:["“]|(?:he|she)\s)/iu.test(text);

/** Whether a line is the timestamp of a live-blog entry: "4:22 p.m.", "09:15 GMT". Linear. */
export const isTimestamp = (text: string): boolean =>
  /^\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?\s?[-–—:|]?$/iu.test(text);

/** "Shares fell 6% in London" without a name; not "shares of Bolt fell". */
const SHARES =
  /^shares\s(?:(?:have|had|were|was|are)\s)?(?:\p{L}+ly\s)?(?:\p{L}+ed|rose|rise|fell|fall|slid|slide|sank|sink|lost|lose|gain|jump|drop|slip|climb|surge|tumble|plunge|slump|shed|up|down)\s/iu;

/**
 * Span of "Shares" at the beginning of a sentence on how the current company's shares moved; undefined for others.
 * Linear.
 */
export const sharesIn = ({ text, tokens }: DocumentSentence): Span | undefined =>
  SHARES.test(text) && /\d/.test(text) ? tokens[0] : undefined;

/** Beginnings of sentences that continue a story. */
const GOES_ON =
  /^(?:the|th(?:is|at|ese|ose|ere)|an?|no|but|and|(?:in|at|on|after|before|under)\s(?:the|an?|all))\s/iu;

/** Whether a sentence without a name continues the story, so that the text keeps its subject. */
export const staysOnSubject = (text: string): boolean => GOES_ON.test(text);
