/** A score with its sign and two decimals, a true minus, and no sign for zero: `+0.31`, `−0.05`, `0.00`. */
export function signed(score: number): string {
  const digits = Math.abs(score).toFixed(2);
  if (digits === '0.00') return digits;
  return `${score < 0 ? '−' : '+'}${digits}`;
}
