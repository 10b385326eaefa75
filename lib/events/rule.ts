import type { EventType } from './event-types';

/** One way of reporting an event. */
export interface Rule {
  type: EventType;
  /** The lower-case words one of which must stand in the sentence: a cheap door before the patterns. */
  words: readonly string[];
  /** What the sentence, lower case with plain quotes, must say. Absent: the word is enough. */
  says?: RegExp;
  /** Other senses of the words. */
  unless?: RegExp;
}

/** Up to six words in between; bounded, so that matching stays linear. */
export const GAP = '(?:[^ ]+ ){0,6}?';
/** Up to two words in between. */
export const NEAR = '(?:[^ ]+ ){0,2}?';

export const MONEY =
  '(?:(?:us|c|a|hk|s)?[$€£¥₹] ?\\d|\\d[\\d.,]* ?(?:(?:million|billion|trillion|bn|mn|m|crore|lakh) )?(?:dollars|euros?|pounds|francs|yen|yuan|rupees|kronor|crowns|eur|usd|gbp|crore)|(?:eur|usd|gbp|rs\\.?|chf) ?\\d)';

/** A pattern of fragments, whole words at both ends. */
export const pattern = (source: string) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'u');

/** All forms of regular verbs: base, -s, -ed, -ing. */
export function forms(verbs: string): string[] {
  return verbs.split(' ').flatMap((verb) => {
    const stem = verb.replace(/e$/, '');
    const third = /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
    const plain = [verb, third, `${stem}ed`, `${stem}ing`];
    const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(verb)
      ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`]
      : [];
    const withY = /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`] : [];
    return [...plain, ...doubled, ...withY];
  });
}

/** Rules of one type; `words` holds space-separated words. */
export const rulesFor =
  (type: EventType) =>
  (words: string | readonly string[], says?: string, unless?: string): Rule => ({
    type,
    words: typeof words === 'string' ? words.split(' ') : words,
    ...(says !== undefined && { says: pattern(says) }),
    ...(unless !== undefined && { unless: pattern(unless) }),
  });
