/** Scene setting: "On a wet Tuesday morning in Dayton", "It was still dark". News says "on Tuesday morning". */
const SCENE =
  /^it (?:is|was) (?:(?:still|barely|just|nearly|almost|already|not yet) )?(?:dark|light|dawn|dusk|midnight|noon|raining|snowing|cold|hot)\b|^(?:on|in|at|it(?: is|['’]s| was)|one|early|late)\b[^.]{0,40}?\b(?:an?|one|one of those) (?:(?!(?:on|at|of|in|for|to|with) )[\p{L}-]+ ){1,3}(?:mornings?|afternoons?|evenings?|nights?|days?)\b/iu;
/** How columns open: "There is a moment in every boom when", "Every few years a chorus rises". */
const MUSING =
  /^(?:there (?:is|comes|are|was) (?:an? |no )?(?:moments?|times?|points?|old|certain|sayings?|kinds?|sorts?)\b|every (?:so often|once in a while|few (?:years|months|decades)|generation)\b|(?:once|twice) (?:in|every) (?:an?|each|few)\b)/iu;
/** The writer in the first person. */
const WRITER =
  /\b(?:(?<!\b(?:Class|Phase|Part|Type|Title|War|Tier|Article|Series) )I(?:['’](?:m|d|ve|ll))?|my|me|mine)\b(?!\.)/u;
const QUOTED = /["“]/u;
/**
 * Whether a sentence sets a scene or talks about its writer, the way features and columns open before the news.
 * A sentence with a figure never counts: it tells something.
 */
export const isAnecdote = (text: string): boolean =>
  !/\d/u.test(text) && (SCENE.test(text) || MUSING.test(text) || (WRITER.test(text) && !QUOTED.test(text)));
