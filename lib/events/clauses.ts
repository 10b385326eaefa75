import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textAfter, textBefore, textBetween } from '@/lib/model/around';
import { isCompany } from '@/lib/model/is-company';

/** A sentence, or a part of it that names somebody itself. */
export interface Clause {
  sentence: DocumentSentence;
  mentions: readonly LinkedMention[];
}

/** What sets a company and what it did against another: "…; Bolt halves its payout", "… while Bolt raised its own". */
const BETWEEN = /; |,? (?:while|whereas) |, but /gu;

/** Before a name that begins a clause of its own: "…, and Bolt paid a fine". */
const JOINED = /(?:,| and|, and) $/u;
/** What it does is told by the clause before it: "… and Bolt raised its own". */
const LIKEWISE = /\b(?:(?:its|their) own|theirs|the same|too|as well|likewise)\b/u;
/** All that stands between two names of one list: "Acme and Bolt raised theirs". */
const LISTED = /^(?:,|,? and|,? or) $/u;

/** A finite verb behind a name, whatever describes it between: "Bolt's profit rose", "Bolt, run by Jane Roe, fell". */
const DOES =
  /^(?:['’]s?)?(?:,\s[^,;]{1,60},)?(?:\sand\s(?:\p{Lu}\S*\s?){1,4})?\s?(?:(?:last|this|earlier this)\s(?:week|month|year|quarter)\s)?(?:(?:shares?|stock|(?:\p{Ll}+\s)?(?:profits?|sales|revenues?|earnings|income|loss))\s)?(?:\p{Ll}+ly\s)?(?:is|was|will|would|has|had|may|could|said|says|rose|fell|lost|won|cut|cuts|sank|slid|hit|shed|bought|sold|sees|paid|took|made|beat|met|kept|led|grew|got|went|saw|put|began|dropped|plans|(?:adds?|gains?|raises|lowers|lifts|posts|reports|expects|agrees|sues|wins|loses|rises|falls|jumps|slips)|\p{Ll}{2,}ed)(?!\p{L})/u;

/**
 * The parts of a sentence between `;`, `while` and `but`, before a name that goes on with a verb of its own as the one
 * before it does, and before what is done to another name, where each names somebody: one that names nobody goes with
 * the one before it, or, as the first, stands alone only before a `;`. Offsets stay the article's. Linear.
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

/** The breaks behind which a clause names somebody, and before which one does or a part of a headline ends. */
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

/** "Upgraded Acme and cut Bolt's outlook": what is done to a name that stands right behind. */
const DONE_TO =
  / and (?:cut|raised|lifted|lowered|upgraded|downgraded|affirmed|placed|put|started|initiated|kept) $/u;

const breaksAtVerbs = (sentence: DocumentSentence, mentions: readonly LinkedMention[]): number[] =>
  mentions.flatMap((mention) => {
    const done = DONE_TO.exec(textBefore(sentence, mention, DONE_WITHIN))?.[0];
    return done === undefined ? [] : [mention.start - sentence.start - done.length + 1];
  });

/** So far before a name stands what is done to it. */
const DONE_WITHIN = 20;

/** Where the names of companies begin that have a verb of their own, from the second such name on. */
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

/** So far behind a name its verb stands. */
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
