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

/** In UTF-16 code units: longer sentences are lists or broken text; only their beginning is read. */
export const MAX_SENTENCE_LENGTH = 1000;

/** The events that one sentence reports, as wording alone tells, and where the wording of each stands. */
export function classify(text: string, tokens: readonly Token[]): Map<EventType, Span> {
  const types = new Map<EventType, Span>();
  const rules = rulesFor(tokens);
  if (rules.size === 0) return types;
  const plain = normalize(text.slice(0, MAX_SENTENCE_LENGTH));
  for (const [rule, word] of rules) {
    if (types.has(rule.type)) continue;
    // Last what speaks against it: few sentences come so far.
    const found = spanOf(rule, word, plain);
    if (found && !rule.unless?.().test(plain)) types.set(rule.type, found);
  }
  return types;
}

/** Where a rule's pattern stands, or its word where that is enough. */
function spanOf({ says }: Rule, word: string, plain: string): Span | undefined {
  const found = says?.().exec(plain);
  if (says && !found) return undefined;
  const start = found?.index ?? Math.max(0, plain.indexOf(word));
  return { start, end: start + (found?.[0] ?? word).length };
}

/** The rules whose words stand among the tokens, each with its word; those of the parts of a compound as well. */
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
