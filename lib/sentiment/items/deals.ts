import type { Token } from '@/lib/model';
import { wordSet } from '@/lib/util/word-set';

const BEFORE_DEAL = wordSet('to will would may might could can should');
const AFTER_VIEW = wordSet('from rating call on at stock shares now');

/**
 * Whether "sell" between these words is a deal ("to sell its unit") rather than a rating ("downgraded to sell from
 * hold").
 */
export const isDeal = (before: string | undefined, next: Token | undefined): boolean =>
  before !== undefined &&
  BEFORE_DEAL.has(before) &&
  next !== undefined &&
  !AFTER_VIEW.has(next.norm) &&
  next.kind !== 'punctuation';
