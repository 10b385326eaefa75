import type { Token } from '@/lib/model';
import { normalise, withoutPossessive } from '@/lib/text';
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
import { PEOPLE } from './rules/people';
import { PRODUCTS } from './rules/products';
import { RATINGS } from './rules/ratings';
import { STAKES } from './rules/stakes';

const RULES: readonly Rule[] = [
  ...EARNINGS,
  ...GUIDANCE,
  ...DEALS,
  ...STAKES,
  ...RATINGS,
  ...PEOPLE,
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

/** Longer sentences are lists or broken text; only their beginning is read. */
const LONGEST = 1000;

/** The events that one sentence reports, as wording alone tells. */
export function classify(text: string, tokens: readonly Token[]): Set<EventType> {
  const types = new Set<EventType>();
  const rules = rulesFor(tokens);
  if (rules.size === 0) return types;
  const plain = normalise(text.slice(0, LONGEST));
  for (const { type, says, unless } of rules) {
    if (!types.has(type) && (says?.().test(plain) ?? true) && !unless?.().test(plain)) types.add(type);
  }
  return types;
}

/** The rules whose words stand among the tokens, those of the parts of a compound as well: "post-results". */
function rulesFor(tokens: readonly Token[]): Set<Rule> {
  const rules = new Set<Rule>();
  const open = (word: string) => {
    for (const rule of RULES_BY_WORD.get(word) ?? NONE) rules.add(rule);
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
