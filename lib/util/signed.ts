/**
 * A score or another figure with its sign, U+2212 for minus, which is as wide as plus; zero, also rounded, has none:
 * `+0.31`, `−0.05`, `0.00`.
 */
export function signed(value: number, places = 2): string {
  const digits = Math.abs(value).toFixed(places);
  if (!/[1-9]/.test(digits)) return digits;
  return (value < 0 ? '\u2212' : '+') + digits;
}
