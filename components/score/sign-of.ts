import type { Label } from '@/lib/model';

/** The label in whose color a signed figure stands. */
export function signOf(value: number): Label {
  if (value === 0) return 'neutral';
  return value > 0 ? 'positive' : 'negative';
}
