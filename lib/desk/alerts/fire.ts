import * as v from 'valibot';
import type { Analysis } from '@/lib/model';
import { newsTime } from '@/lib/model/news-time';
import { DAY, MINUTE } from '@/lib/util/time';
import type { Database } from '../database';
import type { StoredEntry } from '../history/history-entry';
import { observationsSince } from '../history/recent-history';
import { type Holding, holdingsIn } from '../portfolio/portfolio';
import { ruleSchema } from '../schemas';
import { isCooling } from './cool-down';
import { daysNeeded, evaluate, type Fact, type Hit } from './evaluate';
import { type Past, pastOf } from './past';
import { isQuiet } from './quiet-hours';
import type { AlertFiring, AlertRule } from './rule';

/** A newly written entry, with what is needed to quote its evidence. */
interface FreshEntry {
  entry: StoredEntry;
  analysis: Analysis;
  /** Body text, if available. */
  text?: string;
}

/**
 * Runs all rules over new entries. Writes the firings in one transaction, under keys that rule out a second firing for
 * the same story. Skips damaged rules.
 * @returns the new firings
 */
export async function fireAlerts(
  db: Database,
  fresh: readonly FreshEntry[],
  now: number,
): Promise<AlertFiring[]> {
  const rules = (await db.rules.toArray()).filter((rule) => rule.enabled && v.is(ruleSchema, rule));
  if (rules.length === 0) return [];
  const past = await loadPast(db, rules, fresh);
  return db.transaction('rw', db.firings, async () => {
    const fired: AlertFiring[] = [];
    for (const rule of rules)
      for (const each of fresh) {
        const firing = await fireOnce(db, rule, each, past, now);
        if (firing !== undefined) fired.push(firing);
      }
    return fired;
  });
}

async function fireOnce(
  db: Database,
  rule: AlertRule,
  { entry, analysis, text }: FreshEntry,
  past: Past,
  now: number,
): Promise<AlertFiring | undefined> {
  const id = `${rule.id}:${entry.story}`;
  if ((await db.firings.get(id)) !== undefined) return undefined;
  const hit = await firstNotCooling(db, rule, evaluate(rule.condition, factOf(entry, analysis), past), now);
  if (hit === undefined) return undefined;
  const quiet = rule.quiet !== undefined && isQuiet(rule.quiet, new Date(now));
  const firing = {
    ...firingOf(rule, entry, hit, now),
    id,
    sentence: evidenceOf(analysis, hit.symbol, text),
    notified: !quiet,
    due: !quiet,
  };
  await db.firings.put(firing);
  return firing;
}

const factOf = (entry: StoredEntry, { events }: Analysis): Fact => ({
  slot: entry.slot,
  story: entry.story,
  time: newsTime(entry),
  tickers: entry.tickers,
  events,
});

function firingOf(
  rule: AlertRule,
  { id, story, title, url, tickers }: StoredEntry,
  { symbol, score }: Hit,
  time: number,
): Omit<AlertFiring, 'id' | 'sentence' | 'notified' | 'due'> {
  const label = tickers.find((ticker) => ticker.symbol === symbol)?.label;
  return {
    rule: rule.id,
    ruleName: rule.name,
    story,
    time,
    entry: id,
    title,
    url,
    symbol,
    score,
    ...(label !== undefined && { label }),
    read: false,
  };
}

/**
 * The first hit that is not cooling down: a rule that is silent about one ticker of an article may still fire for the
 * next.
 */
async function firstNotCooling(
  db: Database,
  { id, coolDownMinutes }: AlertRule,
  hits: readonly Hit[],
  now: number,
): Promise<Hit | undefined> {
  const span = coolDownMinutes * MINUTE;
  for (const hit of hits)
    if (!isCooling(await lastFiring(db, [id, hit.symbol], now + span), now, coolDownMinutes)) return hit;
  return undefined;
}

/** When a rule last fired for a symbol, at or before a time. */
async function lastFiring(
  db: Database,
  ofRule: readonly [rule: string, symbol: string],
  until: number,
): Promise<number | undefined> {
  const firings = db.firings.where('[rule+symbol+time]');
  return (await firings.between([...ofRule, 0], [...ofRule, until]).last())?.time;
}

/** The sentence that contributes most to the symbol's score; without the text, the first sentence of the summary. */
export function evidenceOf({ tickers, sentences, summary }: Analysis, symbol: string, text?: string): string {
  const evidence = tickers.find((ticker) => ticker.symbol === symbol)?.evidence ?? [];
  const [strongest] = [...evidence].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const sentence = strongest && sentences[strongest.sentence];
  if (sentence?.part === 'body' && text !== undefined) return text.slice(sentence.start, sentence.end);
  const quoted = summary.briefSentences.indexOf(strongest?.sentence ?? -1);
  return summary.brief[quoted] ?? summary.brief[0] ?? '';
}

/** Loads the past of all symbols that the rules look at, once. */
async function loadPast(
  db: Database,
  rules: readonly AlertRule[],
  fresh: readonly FreshEntry[],
): Promise<Past> {
  const holdingsOf = holdingsIn(await db.portfolios.toArray());
  const days = Math.max(0, ...rules.map(({ condition }) => daysNeeded(condition)));
  const symbols = days > 0 ? symbolsNeeded(rules, fresh, holdingsOf) : [];
  const since = Math.min(...fresh.map(({ entry }) => newsTime(entry))) - days * DAY;
  const observations = await observationsSince(db, symbols, since);
  return pastOf(holdingsOf, (symbol) => observations.get(symbol) ?? []);
}

function symbolsNeeded(
  rules: readonly AlertRule[],
  fresh: readonly FreshEntry[],
  holdingsOf: (portfolio: string) => readonly Holding[],
): string[] {
  const held = rules.flatMap(({ condition: { kind, about } }) =>
    kind === 'mean-change' && about.kind === 'portfolio' ? holdingsOf(about.portfolio) : [],
  );
  return [...new Set([...fresh.flatMap(({ entry }) => entry.symbols), ...held.map(({ symbol }) => symbol)])];
}
