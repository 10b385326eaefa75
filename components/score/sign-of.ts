import type { Label } from '@/lib/model';

/** The label whose color a signed number gets. */
export function signOf(value: number): Label {
  if (value === 0) return 'neutral';
  return value > 0 ? 'positive' : 'negative';
}
