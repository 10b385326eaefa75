import type { Token } from '@/lib/model';

/**
 * One alternative a token kind, tried in order: numbers with their currency, sign, thousands, unit letter and percent;
 * words with inner apostrophes, dots (U.S.), hyphens and ampersands (AT&T); any other character that is no space.
 */
const TOKEN =
  /(?<number>(?:(?:US|C|A|HK)?[$€£¥₹]|EUR|USD|GBP|CHF|JPY|Rs\.?)?(?:(?<![\p{L}\d])[+\-−])?\d(?:[\d,]*\d)?(?:\.\d+)?(?:%|(?:bn|mn|m|b|k|tn|x|bps|p)(?![\p{L}\d]))?)|(?<word>\p{L}(?:\.\p{L})+\.?|[\p{L}\d]+(?:['’&\-‑][\p{L}\d]+)*)|(?<symbol>[$€£¥₹@#%&+=<>^~|])|(?<punctuation>\S)/gu;

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** Lower case with quotes and dashes made plain, so that one word has one form. */
export function normalise(text: string): string {
  return text.toLowerCase().replace(/[’‘“”‑–—−]/g, (mark) => PLAIN[mark] ?? mark);
}

function kindOf(groups: Record<string, string | undefined>): Token['kind'] {
  if (groups.word !== undefined) return 'word';
  if (groups.number !== undefined) return 'number';
  return groups.symbol !== undefined ? 'symbol' : 'punctuation';
}

/** The tokens of `text` in order, offsets shifted by `offset` (UTF-16 code units). Linear in the text's length. */
export function tokenize(text: string, offset = 0): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    text: match[0],
    norm: normalise(match[0]),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    kind: kindOf(match.groups ?? {}),
  }));
}
