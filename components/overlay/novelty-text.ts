import type { Novelty } from '@/lib/model/novelty';
import { formatWhen } from '../format';
import { plural, t } from '../i18n';

/** For example `Article 3 on this since Tuesday. New here: the 49 % stake.` */
export function noveltyText({ ordinal, since, fresh }: Novelty): string {
  const seen = plural('novelty', ordinal, formatWhen(since, Date.now()));
  return fresh.length === 0 ? seen : `${seen} ${t('novelty_fresh', fresh.join(', '))}`;
}
