import type { Analysis } from '@/lib/model';

/** The analysis without one instrument, after the reader said that it is not meant. */
export const withoutInstrument = (analysis: Analysis, name: string): Analysis => ({
  ...analysis,
  tickers: analysis.tickers.filter((ticker) => ticker.name !== name),
  entities: analysis.entities.filter((entity) => entity.name !== name),
});

/** The analysis with that instrument restored, at its position in `before`. */
export const withInstrument = (analysis: Analysis, before: Analysis, name: string): Analysis => ({
  ...analysis,
  tickers: before.tickers.filter((ticker) => ticker.name === name || analysis.tickers.includes(ticker)),
  entities: before.entities.filter((entity) => entity.name === name || analysis.entities.includes(entity)),
});
