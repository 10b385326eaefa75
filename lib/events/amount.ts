const SCALE =
  '(?: ?(?:thousand|million|billion|trillion|crores?|lakh|cr|bn|mn|tn|[mbktMBKT]))?(?![\\p{L}\\d])';
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';

const MONEY = new RegExp(
  `(?:(?:US|C|A|HK|S)?[$€£¥₹] ?|(?:EUR|USD|GBP|CHF|JPY|INR|Rs\\.?) ?)${NUMBER}${SCALE}|${NUMBER}(?: ?(?:thousand|million|billion|trillion|crore|bn|mn))? (?:dollars|euros|pounds|francs|yen|yuan|rupees)\\b`,
  'u',
);
const PERCENT = new RegExp(`${NUMBER}(?:%| percent| per cent| basis points| percentage points?)`, 'u');
const PEOPLE = new RegExp(
  `${NUMBER}(?: (?:\\p{L}+ )?(?:jobs|workers|employees|people|staff|posts|positions|roles))`,
  'u',
);

const PEOPLE_TYPES: ReadonlySet<string> = new Set(['layoffs', 'hiring', 'labour']);
const PERCENT_TYPES: ReadonlySet<string> = new Set(['stake', 'macro']);

/** The amount that belongs to an event, as written: money first, for holdings and rates a share, for jobs a number. */
export function amountIn(type: string, text: string): string | undefined {
  const first = PEOPLE_TYPES.has(type) ? PEOPLE : PERCENT_TYPES.has(type) ? PERCENT : MONEY;
  const found = first.exec(text) ?? MONEY.exec(text) ?? PERCENT.exec(text);
  return found?.[0].trim();
}
