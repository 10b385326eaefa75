import {
  type Analysis,
  type Entity,
  type Evidence,
  INSTRUMENT_KINDS,
  type InstrumentKind,
  type Label,
  type TickerSentiment,
} from '@/lib/model';

/** One row of the tickers list; a private company has no symbol. */
export interface InstrumentRow {
  key: string;
  name: string;
  kind: InstrumentKind;
  label: Label;
  score: number;
  confidence: number;
  evidence: readonly Evidence[];
  /** The distinct names used in the text, most frequent first. */
  surfaces: string[];
  ticker?: TickerSentiment;
}

/** Instruments by kind, most relevant first within each; empty kinds are left out. */
export function instrumentGroups(analysis: Analysis): { kind: InstrumentKind; rows: InstrumentRow[] }[] {
  const rows = [...analysis.tickers.map(rowOfTicker), ...analysis.entities.flatMap(rowOfEntity)];
  return INSTRUMENT_KINDS.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) })).filter(
    ({ rows: found }) => found.length > 0,
  );
}

function rowOfTicker(ticker: TickerSentiment): InstrumentRow {
  const { name, kind, label, score, confidence, evidence, symbol, mentions } = ticker;
  return {
    key: symbol,
    name,
    kind,
    label,
    score,
    confidence,
    evidence,
    surfaces: surfacesOf(mentions),
    ticker,
  };
}

function rowOfEntity({ name, kind, symbol, sentiment, mentions }: Entity): InstrumentRow[] {
  if (symbol !== undefined || sentiment === undefined) return [];
  return [{ key: `${kind} ${name}`, name, kind, surfaces: surfacesOf(mentions), ...sentiment }];
}

function surfacesOf(mentions: readonly { surface: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { surface } of mentions) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([surface]) => surface);
}
