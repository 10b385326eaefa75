import type { Token } from '@/lib/model';
import { withoutPossessive } from '@/lib/text';

/** Words that say nothing about a sentence's subject. */
const STOP_WORDS = new Set(
  (
    'a about above according across after again against ago all almost along already also although always am among an ' +
    'and another any are around as at away back be became because become been before began being best better ' +
    'between both but by came can could did do does doing done down during each either else enough even ever every ' +
    'far few first for former found from full further gave get give go going got great had has have having he her ' +
    'here herself him himself his how however i if in instead into is it its itself just keep kept know known last ' +
    'later least less let like likely little long made make many may me might more most much must my near need never ' +
    'new next no nor not nothing now of off often on once one only onto or other others our out over own part per ' +
    'perhaps put quite rather re really s said same say saying says see seem seen several shall she should since so ' +
    'some still such t take taken than that the their them themselves then there these they thing things this those ' +
    'though three through thus till to together told too took toward towards two under until up upon us use used ' +
    'very want was way we well went were what when where whether which while who whole whom whose why will with ' +
    'within without would yes yet you your mr mrs ms dr'
  ).split(' '),
);

/** Whether a word, in its normal form, says nothing about a subject. */
export const isStopWord = (norm: string) => STOP_WORDS.has(norm);

/** Content words of a sentence in order, without possessive endings: what sentences are compared by. */
export function contentWords(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({ kind, norm }) => kind === 'number' || (kind === 'word' && !STOP_WORDS.has(norm)))
    .map(({ norm }) => withoutPossessive(norm));
}

/** How many words a sentence has. */
export function wordCount(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
}
