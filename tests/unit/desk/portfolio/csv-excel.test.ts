import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/desk/decode-text';
import { importHoldings } from '@/lib/desk/portfolio/csv-import';

/** A table as spreadsheets with German settings write it, and variants. */
const TABLE =
  'Ticker;Name;Stückzahl;Kurs;Marktwert\nSAP;SAP SE;10;1.234,50;12.345,00\nALV;Allianz;5;250,00;1.250,00\n';
const HOLDINGS = [
  { symbol: 'SAP', name: 'SAP SE', quantity: 10, price: 1234.5, value: 12345 },
  { symbol: 'ALV', name: 'Allianz', quantity: 5, price: 250, value: 1250 },
];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
function utf16(text: string, isBig = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
}

const FILES: Record<string, Uint8Array> = {
  'with a mark': bytesOf(`\uFEFF${TABLE}`),
  'with the line that names the separator': bytesOf(`\uFEFFsep=;\r\n${TABLE.replaceAll('\n', '\r\n')}`),
  'with line ends of two kinds': bytesOf(`sep=;\r\n${TABLE}`),
  'with the line ends of old machines': bytesOf(TABLE.replaceAll('\n', '\r')),
  'in UTF-16 with tabs': utf16(`\uFEFF${TABLE.replaceAll(';', '\t')}`),
  'in UTF-16 without a mark': utf16(TABLE),
  'in UTF-16 without a mark, big end first': utf16(TABLE, true),
  'with cells that are kept texts': bytesOf(
    TABLE.replace(/^(SAP|ALV);([^;]+)/gmu, '"=""$1""";="$2"').replace('10;', '"=""10""";'),
  ),
  'with empty rows and columns': bytesOf(`Mein Depot;;\n;;\n${TABLE.replaceAll('\n', ';;\n')};;;;\n`),
};

describe('a table out of a spreadsheet program', () => {
  it.each(Object.entries(FILES))('is read %s', (_, bytes) => {
    expect(importHoldings(decodeText(bytes))).toMatchObject({ errors: [], holdings: HOLDINGS });
  });

  it.each([
    ['Symbol;Gewicht in %\nSAP;12,5\nALV;87,5\n', [{ weight: 0.125 }, { weight: 0.875 }]],
    ['Kürzel;Anzahl Aktien;Depotwert\nSAP;10;1.000,00\n', [{ quantity: 10, value: 1000 }]],
    [
      'Code;Libellé;Quantité;Cours;Valorisation\nMC;LVMH;10;600,50;6 005,00\n',
      [{ price: 600.5, value: 6005 }],
    ],
    ['Simbolo;Titolo;Quantità;Prezzo;Controvalore\nENI;ENI;100;14,50;1.450,00\n', [{ value: 1450 }]],
    ['Símbolo;Nombre;Cantidad;Precio\nSAN;Santander;100;4,50\n', [{ quantity: 100, price: 4.5 }]],
    ['Symbol;Anzahl;Wert\nSAP;1,5E+03;1,25E+06\n', [{ quantity: 1500, value: 1_250_000 }]],
    ['Symbol;Anzahl;Wert\nSAP;10;#NV\nBMW;2;#N/A\n', [{ quantity: 10 }, { quantity: 2 }]],
    ['Symbol;Anzahl;Wert\nSAP;1 000;1\u202f234,50\u00a0€\n', [{ quantity: 1000, value: 1234.5 }]],
  ])('is understood by its headers and numbers: %j', (csv, expected) => {
    expect(importHoldings(csv)).toMatchObject({ errors: [], holdings: expected });
  });

  it('counts rows as the program shows them, whatever lines their cells go over', () => {
    const csv = 'Symbol,Name,Quantity\nSAP,"SAP\nSE",10\nBAD!!,"x\ny",1\nMSFT,"M",z\n';
    expect(importHoldings(csv)).toMatchObject({ errors: [{ row: 3 }, { row: 4 }], rows: 1 });
  });

  it('reports the rows swallowed by an unclosed quotation mark', () => {
    const csv = 'Symbol,Name,Quantity\nSAP,SAP SE,10\nAAPL,"Apple,10\nMSFT,Microsoft,5\nNVDA,Nvidia,3\n';
    expect(importHoldings(csv)).toMatchObject({
      errors: [{ row: 3, code: 'open-quote', value: expect.stringContaining('AAPL') }],
      holdings: [{ symbol: 'SAP' }],
      rows: 1,
    });
  });
});
