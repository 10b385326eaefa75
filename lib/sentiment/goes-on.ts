import type { DocumentSentence } from '@/lib/model';
import type { Span } from './item';

/** A figure of a company that is the subject by itself: "Revenue rose 5%", but not "Retail sales rose", "Sales of homes fell". */
const FIGURE =
  /^(?:(?:net|total|quarterly|annual|adjusted|operating|gross|(?:non-)?gaap|comparable|same-store|like-for-like|core|pre-?tax|diluted|underlying|free)\s){0,3}(?:revenues?|sales|income|profits?|earnings(?:\sper\sshare)?|loss|margins?|ebitda|bookings|interest\sincome|cash\sflow|provisions\sfor\s(?:\p{L}+\s){0,3}?(?:loans|losses|debts?))\s(?:attributable\sto\s(?:the\s)?(?:\p{L}+\s){0,2}(?:shareholders|owners|holders)\s)?(?:(?:at|from)\s(?:the|its)\s(?:[\p{L}-]+\s){0,3}(?:unit|division|business|segment|bank|arm)(?:,[^,]{3,40},)?\s)?(?:(?:for|in)\sthe\s(?:\p{L}+\s){0,2}(?:quarter|half|year|period)\s(?:of\s(?:fiscal\s)?\d{4}\s)?|in\s(?:\p{L}+\s){1,2})?(?:rose|fell|grew|climbed|jumped|surged|soared|increased|declined|decreased|dropped|slid|slipped|sank|plunged|shrank|narrowed|widened|doubled|tripled|improved|was|were|came|totall?ed|reached|hit|beat|missed|topped)\b/iu;
const DIGIT = /\d/;

/** Whether a sentence that names nobody tells a figure of the company spoken of. Linear. */
export const tellsFigure = (text: string): boolean => FIGURE.test(text) && DIGIT.test(text);

/** "“We are growing,” she said", "He declined to say": whoever speaks, the text stays with its company. */
export const isSpeech = (text: string): boolean => /^(?:["“]|(?:he|she)\s)/iu.test(text);

/** "4:22 p.m.", "09:15 GMT": what stands over each entry of a live blog. Linear. */
export const isTimestamp = (text: string): boolean =>
  /^\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?\s?[-–—:|]?$/iu.test(text);

/** "Shares fell 6% in London, dragging Bolt down"; of others by name, "shares of Bolt fell". */
const SHARES =
  /^shares\s(?:(?:have|had|were|was|are)\s)?(?:\p{L}+ly\s)?(?:\p{L}+ed|rose|rise|fell|fall|slid|slide|sank|sink|lost|lose|gain|jump|drop|slip|climb|surge|tumble|plunge|slump|shed|up|down)\s/iu;

/** Where a sentence begins with how the shares of the company spoken of moved; undefined where it does not. Linear. */
export const sharesIn = ({ text, tokens }: DocumentSentence): Span | undefined =>
  SHARES.test(text) && DIGIT.test(text) ? tokens[0] : undefined;

/** How sentences begin that go on with a story. */
const GOES_ON =
  /^(?:the|th(?:is|at|ese|ose|ere)|an?|no|but|and|(?:in|at|on|after|before|under)\s(?:the|an?|all))\s/iu;

/** Whether a sentence that names nobody begins so that a text may stay with its company. */
export const staysOnSubject = (text: string): boolean => GOES_ON.test(text);
