import type { Evidence, TickerSentiment } from '@/lib/model';
import { formatScore, formatShare } from '../format';
import { locale, plural, t } from '../i18n';
import { labelName } from '../score/label-name';
import { sectorName } from '../sector-name';
import type { InstrumentRow } from './instruments';
import type { SymbolHistory } from './types';

/** `NASDAQ: META · Communication Services · confidence 68 %` */
export function identityText({ ticker, kind, confidence }: InstrumentRow): string {
  const sure = t('confidence', formatShare(confidence));
  if (ticker === undefined) return `${t(`kind_${kind}`)} · ${sure}`;
  const { exchange, symbol, sector, lines = [] } = ticker;
  const place = exchange === '' ? symbol : `${exchange}: ${symbol}`;
  const also = lines.length > 0 ? t('also_listed', lines.join(', ')) : undefined;
  return [place, sector && sectorName(sector), also, sure].filter(Boolean).join(' · ');
}

/** Why it is taken for that company. The reasons are there in English alone. */
export function linkText({ reason, confidence }: TickerSentiment['link']): string {
  const sure = formatShare(confidence);
  return locale() === 'en' ? t('link_reason', reason, sure) : t('link_sure', sure);
}

/** `Your reading: 6 articles in 30 days, positive +0.18 on average` */
export const historyText = ({ articles, days, score, label }: SymbolHistory): string =>
  plural('history_of_symbol', articles, days, labelName(label), formatScore(score));

/** `Reporter +0.12, quoted −0.04`: what each voice adds to the score; empty where only one speaks. */
export function voicesText({ evidence }: InstrumentRow): string {
  const added = (wanted: Evidence['voice']) => {
    const heard = evidence.filter(({ voice }) => voice === wanted);
    return heard.length === 0 ? undefined : heard.reduce((sum, { contribution }) => sum + contribution, 0);
  };
  const [reporter, quoted] = [added('reporter'), added('quoted')];
  if (reporter === undefined || quoted === undefined) return '';
  return t('voices', formatScore(reporter), formatScore(quoted));
}
