import { describe, expect, it } from 'vitest';
import { decodeBody } from '@/lib/desk/feeds/decode-body';

describe('decoding', () => {
  const text = 'Gewinn über 5 £';
  it('trusts the declaration, then the server, and neither if the bytes contradict them', () => {
    const windows = Uint8Array.from('Gewinn \xfcber 5 \xa3', (unit) => unit.charCodeAt(0));
    expect(decodeBody(windows, 'text/xml; charset=windows-1252')).toBe(text);
    expect(decodeBody(windows, 'text/xml; charset=utf-8')).toBe(text);
    expect(decodeBody(windows, 'text/xml; charset=no-such-thing')).toBe(text);
    expect(decodeBody(new TextEncoder().encode(text), 'text/xml; charset=us-asci')).toBe(text);
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text).flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]),
    ]);
    expect(decodeBody(utf16, '')).toBe(text);
    const utf8 = new TextEncoder().encode(text);
    expect(decodeBody(utf8, 'text/xml; charset=iso-8859-1')).toBe(text);
    const shiftJis = Uint8Array.from([0x83, 0x8b]);
    expect(decodeBody(shiftJis, 'text/xml; charset=shift_jis')).toBe('ル');
    const declared = `<?xml version="1.0" encoding="iso-8859-1"?>${text}`;
    expect(decodeBody(new TextEncoder().encode(`\ufeff${declared}`), 'text/xml')).toBe(declared);
  });
});
