import type { Token } from '@/lib/model';

const BEFORE_DEAL = new Set('to will would may might could can should'.split(' '));
const AFTER_VIEW = new Set('from rating call on at stock shares now'.split(' '));

/** Whether "sell" between these means a deal, "to sell its unit", or a view on a stock, "downgraded to sell from hold". */
export const isDeal = (before: string | undefined, next: Token | undefined): boolean =>
  before !== undefined &&
  BEFORE_DEAL.has(before) &&
  next !== undefined &&
  !AFTER_VIEW.has(next.norm) &&
  next.kind !== 'punctuation';
