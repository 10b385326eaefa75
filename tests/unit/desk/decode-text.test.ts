import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/desk/decode-text';
import { importHoldings } from '@/lib/desk/portfolio/csv-import';

const CSV = 'Kürzel;Stück\nAAA;10\n';

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(CSV)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${CSV}`)],
    ['UTF-16, little end first', utf16(CSV, true)],
    ['UTF-16, big end first', utf16(CSV, false)],
    ['Windows-1252', Uint8Array.from(CSV, (letter) => letter.charCodeAt(0))],
  ])('is read in %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(CSV);
    expect(importHoldings(decodeText(bytes))).toMatchObject({ holdings: [{ symbol: 'AAA', quantity: 10 }] });
  });

  it('is empty where there is none', () => expect(decodeText(new Uint8Array())).toBe(''));
});
