/**
 * Formats a number with its sign: `+0.31`, `−0.05`. Minus is U+2212, which is as wide as plus. What rounds to zero has
 * no sign: `0.00`.
 */
export function signed(value: number, places = 2): string {
  const digits = Math.abs(value).toFixed(places);
  if (!/[1-9]/.test(digits)) return digits;
  return (value < 0 ? '\u2212' : '+') + digits;
}
