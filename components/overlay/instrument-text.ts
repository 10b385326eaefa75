import { formatScore, formatShare } from '../format';
import { plural, t } from '../i18n';
import { labelName } from '../score/label-name';
import type { InstrumentRow } from './instruments';
import type { SymbolHistory } from './types';

/** `NASDAQ: META · Communication Services · confidence 68 %` */
export function identityText({ ticker, kind, confidence }: InstrumentRow): string {
  const sure = t('confidence', formatShare(confidence));
  if (ticker === undefined) return `${t(`kind_${kind}`)} · ${sure}`;
  const { exchange, symbol, sector, lines = [] } = ticker;
  const place = exchange === '' ? symbol : `${exchange}: ${symbol}`;
  const also = lines.length > 0 ? t('also_listed', lines.join(', ')) : undefined;
  return [place, sector, also, sure].filter(Boolean).join(' · ');
}

/** `Your reading: 6 articles in 30 days, positive +0.18 on average` */
export const historyText = ({ articles, days, score, label }: SymbolHistory): string =>
  plural('history_of_symbol', articles, days, labelName(label), formatScore(score));
