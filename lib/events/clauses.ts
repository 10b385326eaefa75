import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textAfter, textBefore, textBetween } from '@/lib/model/around';
import { isCompany } from '@/lib/model/is-company';

/** A sentence, or a part of it, with the names mentioned there. */
export interface Clause {
  sentence: DocumentSentence;
  mentions: readonly LinkedMention[];
}

/**
 * Separates what one company did from what another did: "…; Bolt halves its payout", "… while Bolt raised its
 * own".
 */
const BETWEEN = /; |,? (?:while|whereas) |, but /gu;

/** Text before a name that starts a new clause: "…, and Bolt paid a fine". */
const JOINED = /(?:,| and|, and) $/u;
/** Wording that relies on the previous clause for its meaning: "… and Bolt raised its own". */
const LIKEWISE = /\b(?:(?:its|their) own|theirs|the same|too|as well|likewise)\b/u;
/** The only text between two names in a list: "Acme and Bolt raised theirs". */
const LISTED = /^(?:,|,? and|,? or) $/u;

/**
 * A finite verb after a name, possibly after a description: "Bolt's profit rose", "Bolt, run by Jane Roe, fell".
 */
const DOES =
  /^\.?(?:\s(?:Inc|Corp|Co|Ltd|plc|PLC|AG|SE|Group|Holdings|Bancorp)\b\.?)?(?:['’]s?)?(?:,\s[^,;]{1,60},)?(?:\sand\s(?:\p{Lu}\S*\s?){1,4})?\s?(?:(?:last|this|earlier this)\s(?:week|month|year|quarter)\s)?(?:(?:shares?|stock|(?:\p{Ll}+\s)?(?:profits?|sales|revenues?|earnings|income|loss))\s)?(?:\p{Ll}+ly\s)?(?:is|was|will|would|has|had|may|could|said|says|rose|fell|lost|won|cut|cuts|sank|slid|hit|shed|bought|sold|sees|paid|took|made|beat|met|kept|led|grew|got|went|saw|put|began|dropped|plans|(?:adds?|gains?|raises|lowers|lifts|posts|reports|expects|agrees|sues|wins|loses|rises|falls|jumps|slips)|\p{Ll}{2,}ed)(?!\p{L})/u;

/**
 * Splits a sentence at `;`, `while`, `whereas` and `, but`, before a company name with its own verb that follows
 * another such name, and before a verb whose object is the next name. A part without a name joins the part before
 * it; at the start it only stands alone before a `;`. Offsets still refer to the article. Runs in linear time.
 */
export function clausesOf(sentence: DocumentSentence, mentions: readonly LinkedMention[]): Clause[] {
  const whole = [{ sentence, mentions }];
  if (mentions.length === 0) return whole;
  const breaks = [
    ...new Set([breaksBetween, breaksAtVerbs, breaksBefore].flatMap((find) => find(sentence, mentions))),
  ].sort((a, b) => a - b);
  const kept = withSomebody(breaks, sentence, mentions);
  return [0, ...kept].map((from, i) => clauseOf({ sentence, mentions }, from, kept[i]));
}

/**
 * Keeps the breaks followed by a part with a name, if a name or the end of a headline part (`; `) comes before
 * them.
 */
function withSomebody(
  breaks: readonly number[],
  { text, start }: DocumentSentence,
  mentions: readonly LinkedMention[],
): number[] {
  const first = (mentions[0]?.start ?? start) - start;
  const named = breaks.filter((from, i) => {
    const to = breaks[i + 1] ?? text.length;
    return mentions.some((mention) => mention.start - start >= from && mention.start - start < to);
  });
  return named.filter((from) => from > first || text.slice(0, from).endsWith('; '));
}

const breaksBetween = ({ text }: DocumentSentence): number[] =>
  Array.from(text.matchAll(BETWEEN), ({ index, 0: found }) => index + found.length);

/** A verb whose object is the name right after it: "upgraded Acme and cut Bolt's outlook". */
const DONE_TO =
  / and (?:cut|raised|lifted|lowered|upgraded|downgraded|affirmed|placed|put|started|initiated|kept) $/u;

const breaksAtVerbs = (sentence: DocumentSentence, mentions: readonly LinkedMention[]): number[] =>
  mentions.flatMap((mention) => {
    const done = DONE_TO.exec(textBefore(sentence, mention, DONE_WITHIN))?.[0];
    return done === undefined ? [] : [mention.start - sentence.start - done.length + 1];
  });

/** How many characters before a name to look for such a verb. */
const DONE_WITHIN = 20;

/** The start of each company name that has its own verb, from the second such name on. */
function breaksBefore(sentence: DocumentSentence, mentions: readonly LinkedMention[]): number[] {
  const { text, start } = sentence;
  const does = (mention: LinkedMention) => DOES.test(textAfter(sentence, mention, DOES_WITHIN));
  const between = (at: number) => textBetween(sentence, mentions[at - 1] ?? { end: start }, mentions[at]!);
  const subjects = [...mentions.keys()].filter(
    (at) => isCompany(mentions[at]!.instrument.kind) && !LISTED.test(between(at)) && does(mentions[at]!),
  );
  return subjects
    .slice(1)
    .filter((at) => JOINED.test(between(at)))
    .map((at) => mentions[at]!.start - start)
    .filter((from) => !LIKEWISE.test(text.slice(from)));
}

/** How many characters after a name to look for its verb. */
const DOES_WITHIN = 120;

function clauseOf({ sentence, mentions }: Clause, from: number, to = sentence.text.length): Clause {
  const [start, end] = [sentence.start + from, sentence.start + to];
  const within = (place: { start: number }) => place.start >= start && place.start < end;
  return {
    sentence: {
      ...sentence,
      start,
      text: sentence.text.slice(from, to),
      tokens: sentence.tokens.filter(within),
    },
    mentions: mentions.filter(within),
  };
}
