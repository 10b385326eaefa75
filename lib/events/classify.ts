import type { Span, Token } from '@/lib/model';
import { normalize, withoutPossessive } from '@/lib/text';
import type { EventType } from './event-types';
import type { Rule } from './rule';
import { CAPITAL } from './rules/capital';
import { COMMODITIES } from './rules/commodities';
import { DEALS } from './rules/deals';
import { EARNINGS } from './rules/earnings';
import { GUIDANCE } from './rules/guidance';
import { INCIDENTS } from './rules/incidents';
import { LAW } from './rules/law';
import { MACRO } from './rules/macro';
import { MANAGEMENT } from './rules/management';
import { PRODUCTS } from './rules/products';
import { RATINGS } from './rules/ratings';
import { STAKES } from './rules/stakes';
import { WORKFORCE } from './rules/workforce';

const RULES: readonly Rule[] = [
  ...EARNINGS,
  ...GUIDANCE,
  ...DEALS,
  ...STAKES,
  ...RATINGS,
  ...MANAGEMENT,
  ...WORKFORCE,
  ...LAW,
  ...PRODUCTS,
  ...CAPITAL,
  ...INCIDENTS,
  ...MACRO,
  ...COMMODITIES,
];

const RULES_BY_WORD: ReadonlyMap<string, readonly Rule[]> = indexByWord();

function indexByWord(): Map<string, Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of RULES) {
    for (const word of rule.words) index.set(word, [...(index.get(word) ?? []), rule]);
  }
  return index;
}

/** In UTF-16 code units. Longer sentences are lists or broken text; only their beginning is read. */
export const MAX_SENTENCE_LENGTH = 1000;

/** The events a sentence reports, by wording alone, and where the wording of each one is. */
export function classify(text: string, tokens: readonly Token[]): Map<EventType, Span> {
  const types = new Map<EventType, Span>();
  const rules = rulesFor(tokens);
  if (rules.size === 0) return types;
  const plain = normalize(text.slice(0, MAX_SENTENCE_LENGTH));
  for (const [rule, word] of rules) {
    if (types.has(rule.type)) continue;
    // Exclusions are checked last, as few sentences get this far.
    const found = spanOf(rule, word, plain);
    if (found && !rule.unless?.().test(plain)) types.set(rule.type, found);
  }
  return types;
}

/** Where a rule's pattern matches, or its word if the rule has no pattern. */
function spanOf({ says }: Rule, word: string, plain: string): Span | undefined {
  const found = says?.().exec(plain);
  if (says && !found) return undefined;
  const start = found?.index ?? Math.max(0, plain.indexOf(word));
  return { start, end: start + (found?.[0] ?? word).length };
}

/** The rules with a word among the tokens, or among the parts of a compound, each with that word. */
function rulesFor(tokens: readonly Token[]): Map<Rule, string> {
  const rules = new Map<Rule, string>();
  const open = (word: string) => {
    for (const rule of RULES_BY_WORD.get(word) ?? NONE) if (!rules.has(rule)) rules.set(rule, word);
  };
  for (const { norm, kind } of tokens) {
    if (kind !== 'word') continue;
    const word = withoutPossessive(norm);
    open(word);
    if (word.includes('-')) word.split('-').forEach(open);
  }
  return rules;
}

const NONE: readonly Rule[] = [];
