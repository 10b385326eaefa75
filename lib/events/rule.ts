import type { EventType } from './event-types';

/** Returns a regular expression, compiled on first use: an article needs few of the hundreds of rules. */
export type Pattern = () => RegExp;

/** One way to report an event. */
export interface Rule {
  type: EventType;
  /** Lower-case words, one of which must occur in the sentence: a cheap check before the patterns. */
  words: readonly string[];
  /** What the sentence must say, in lower case with plain quotes. If absent, the word is enough. */
  says?: Pattern;
  /** Exclusions: other meanings of the words. */
  unless?: Pattern;
}

/**
 * A lower-case Latin letter. Any letter (`\p{L}`) would mean some six hundred ranges at each place in each
 * pattern: three times the matching time, and as much to compile for the first article.
 */
export const LETTER = '[a-zß-ɏ]';
const LETTER_OR_DIGIT = '[a-zß-ɏ\\d]';

/** Up to six words in between; bounded, so that matching stays linear. */
export const GAP = '(?:[^ ]+ ){0,6}?';
/** Up to six words in between, within the same clause. */
export const CLAUSE = '(?:[^ ;:]+ ){0,6}?';
/** Up to six words in between, none followed by a comma or semicolon. */
export const FEW = '(?:[^ ,;]+ ){0,6}?';
/** Up to two words in between. */
export const NEAR = '(?:[^ ]+ ){0,2}?';

/** The beginning of an amount of money, or all of it if the currency comes last: "$5", "2.5 million euros". */
export const MONEY =
  '(?:(?:us|c|a|hk|s)?[$€£¥₹] ?\\d|\\d[\\d.,]* ?(?:(?:million|billion|trillion|bn|mn|m|crore|lakh) )?(?:dollars|euros?|pounds|francs|yen|yuan|rupees|kronor|crowns|eur|usd|gbp|crore)|(?:eur|usd|gbp|rs\\.?|chf) ?\\d)';

/** The speaker at the end of a headline: "…: Jane Roe, Acme Securities", "…, says Jane Roe". */
export const SAID_BY = `(?: ?: ?|,? says? )${LETTER}[^ :]*(?: [^ :]+){0,11}$`;

/** Results or forecasts described by a judgement rather than a number. */
export const JUDGED =
  '(?:disappoint(?:ing|ed)|weak(?:er)?|soft(?:er)?|poor(?:ly-received)?|dismal|downbeat|gloomy|glum|grim|muted|mixed|tepid|lacklust(?:re|er)|underwhelming|strong(?:er)?|better|upbeat|robust|solid|stellar|bumper|blockbuster|bright|rosy|impressive|healthy|[a-z]+-than-(?:expected|forecast)|forecast-beating)';

/** A price, rate or quantity that moves, or its level. */
export const MOVE =
  '(?:rose|rises?|jump(?:s|ed)?|soar(?:s|ed)?|climb(?:s|ed)?|grew|grows|gain(?:s|ed)?|add(?:s|ed)|increas\\w+|surg(?:es|ed|e)|doubl(?:es|ed)|tripled|fell|falls?|drop(?:s|ped)?|slid|slides?|slump(?:s|ed)?|declin\\w+|shrank|shrinks?|plung(?:es|ed|e)|tumbl(?:es|ed|e)|sank|sinks?|dip(?:s|ped)?|slip(?:s|ped)?|slow(?:s|ed)?|eas(?:es|ed)|cool(?:s|ed)?|accelerat\\w+|contract(?:s|ed)|expand(?:s|ed)|rall(?:y|ies|ied)|hits?|touch(?:es|ed)|settl(?:es|ed)|trad(?:es|ed|ing)|stead(?:y|ies|ied)|edg(?:es|ed)|rebound(?:s|ed)?|retreat(?:s|ed)?|near(?:s|ed)|topp?(?:s|ed)|crash(?:es|ed)?|hold(?:s|ing)?|held|extend(?:s|ed)?|firm(?:s|ed|er)?|soften(?:s|ed)?|recover(?:s|ed)?|weaken(?:s|ed)?|higher|lower|up|down|stood|record|low|peak|clos(?:es|ed)|end(?:s|ed)?|recover(?:s|ed)|bounc(?:es|ed)|remain(?:s|ed)?)';

/** A share price target, which is not a forecast: "cut its target to $61 from $77". */
export const PRICE_TARGET =
  '(?:rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|hik(?:es|ed)|cut(?:s|ting)?|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|keeps?|kept|maintain(?:s|ed)?|with) (?:its|his|her|their|the|an?) (?:[^ ]+ )?targets? (?:(?:on|for) (?:[^ ]+ ){1,4}?)?(?:to|at|of) (?:(?:us|c|a|hk|s)?[$€£¥₹]|rs\\.? ?)\\d[\\d.,]*(?![\\d.,])(?! ?(?:million|billion|trillion|bn|mn|[mbk](?![a-z])|crore|lakh|a share|per share|an ounce|a barrel|a tonne?))';

/** A credit rating outlook, which is not a forecast: "cut its outlook to negative from stable". */
export const RATING_OUTLOOK = 'outlook (?:on )?(?:[^ ]+ ){0,3}?to (?:stable|negative|positive|developing)';

/** A share of something, in figures or words: "4.3%", "a third", "controlling". */
export const PERCENT =
  '(?:\\d[\\d.]*(?:%| per ?cent| percent)|a (?:third|quarter|fifth|tenth|half)|majority|minority|controlling|half)';

/** Builds a pattern from fragments that matches whole words; a match ending in a digit may end inside a number. */
export function pattern(source: string): Pattern {
  let compiled: RegExp | undefined;
  return () => {
    compiled ??= compile(`(?<!${LETTER_OR_DIGIT})(?:${source})(?:(?<=\\d)|(?!${LETTER_OR_DIGIT}))`);
    return compiled;
  };
}

/**
 * V8 first compiles a regular expression to bytecode for a short text, which takes four times as long as the
 * machine code it compiles for the second text, or right away for a text of this length
 * (`JSRegExp::kTierUpForSubjectLengthValue`). Compiling is more than a third of a background's first analysis.
 */
const LONG_TEXT = ' '.repeat(1000);

function compile(source: string): RegExp {
  const expression = new RegExp(source);
  expression.test(LONG_TEXT);
  return expression;
}

/**
 * All forms of regular verbs: base, -s, -ed, -ing.
 * @param verbs separated by spaces
 */
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

/** Creates rules of one type; `words` is a list or a string separated by spaces. */
export const rulesFor =
  (type: EventType) =>
  (words: string | readonly string[], says?: string, unless?: string): Rule => ({
    type,
    words: typeof words === 'string' ? words.split(' ') : words,
    ...(says !== undefined && { says: pattern(says) }),
    ...(unless !== undefined && { unless: pattern(unless) }),
  });
