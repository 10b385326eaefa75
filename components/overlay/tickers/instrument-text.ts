import type { Evidence, TickerSentiment } from '@/lib/model';
import { formatScore, formatShare } from '../../format';
import { locale, plural, t } from '../../i18n';
import { labelName } from '../../score/label-name';
import { sectorName } from '../../sector-name';
import type { SymbolHistory } from '../types';
import type { InstrumentRow } from './instruments';

/** For example `NASDAQ: META · Communication Services · confidence 68 %`. */
export function identityText({ ticker, kind, confidence }: InstrumentRow): string {
  const sure = t('confidence', formatShare(confidence));
  if (ticker === undefined) return `${t(`kind_${kind}`)} · ${sure}`;
  const { exchange, symbol, sector, lines = [] } = ticker;
  const place = exchange === '' ? symbol : `${exchange}: ${symbol}`;
  const also = lines.length > 0 ? t('also_listed', lines.join(', ')) : undefined;
  return [place, sector && sectorName(sector), also, sure].filter(Boolean).join(' · ');
}

/** Why a name was linked to this company. The reasons exist in English only. */
export function linkText({ reason, confidence }: TickerSentiment['link']): string {
  const sure = formatShare(confidence);
  return locale() === 'en' ? t('link_reason', reason, sure) : t('link_sure', sure);
}

/** For example `Your reading: 6 articles in 30 days, positive +0.18 on average`. */
export const historyText = ({ articles, days, score, label }: SymbolHistory): string =>
  plural('history_of_symbol', articles, days, labelName(label), formatScore(score));

/** Each voice's contribution to the score: `Reporter +0.12, quoted −0.04`; empty if there is only one voice. */
export function voicesText({ evidence }: InstrumentRow): string {
  const added = (wanted: Evidence['voice']) => {
    const heard = evidence.filter(({ voice }) => voice === wanted);
    return heard.length === 0 ? undefined : heard.reduce((sum, { contribution }) => sum + contribution, 0);
  };
  const [reporter, quoted] = [added('reporter'), added('quoted')];
  if (reporter === undefined || quoted === undefined) return '';
  return t('voices', formatScore(reporter), formatScore(quoted));
}
