import { describe, expect, it } from 'vitest';
import { ActivationCache, SCALE } from '@/lib/sentiment/model/activation-cache';

const ROW = 1024;
/** More rows than the table keeps. */
const MANY = 2 ** 21 / ROW + 10;

const said = (key: number) => new Float32Array(ROW).fill(key / 1000);

describe('the activation cache', () => {
  it('computes a row once, and keeps it when the table grows', () => {
    const table = new ActivationCache();
    const computed: number[] = [];
    const rowOf = table.rows((key) => {
      computed.push(key);
      return said(key);
    });
    const first = rowOf(7);
    for (let key = 100; key < 150; key++) rowOf(key);
    expect(rowOf(7)).toBe(first);
    expect(computed.filter((key) => key === 7)).toHaveLength(1);
    expect(table.cells[first + ROW - 1]! / SCALE).toBeCloseTo(0.007, 3);
  });

  it('empties itself when full, and computes the same again', () => {
    const table = new ActivationCache();
    const rowOf = table.rows(said);
    const other = table.rows((key) => said(-key));
    for (let key = 0; key < MANY; key++) rowOf(key);
    other(5);
    const full = table.cells.length;
    table.tidy();
    for (const [row, value] of [
      [other(5), -0.005],
      [rowOf(5), 0.005],
    ] as const)
      expect(table.cells[row]! / SCALE).toBeCloseTo(value, 3);
    for (let key = 0; key < MANY - 10; key++) rowOf(key);
    expect(table.cells).toHaveLength(full);
  });

  it('cuts what would not fit beside an item', () => {
    const table = new ActivationCache();
    const row = table.rows((key) => Float32Array.of(key))(1e9);
    expect(table.cells[row]! * 6).toBeLessThan(2 ** 22);
  });
});
