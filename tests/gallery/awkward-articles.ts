import { evidenceOf, type Line, type Sample, sampleOf, tickerOf } from './sample';

const LONG_TITLE =
  'Boeing, Airbus and half of the industry’s suppliers warn of a third consecutive quarter of late deliveries as strikes, tariffs, an engine recall and a shortage of fastenings come together at the worst hour';

const COMPANIES = [
  'Boeing',
  'Airbus',
  'RTX',
  'Safran',
  'GE Aerospace',
  'Rolls-Royce Holdings',
  'Spirit AeroSystems Holdings',
  'Howmet Aerospace',
  'Hexcel',
  'Honeywell International',
];

/** Thirty tickers of every kind, a headline of 200 characters, a truncated page. */
export const crowdedArticle: Sample = sampleOf(
  LONG_TITLE,
  Array.from(
    { length: 90 },
    (_, at): Line => [
      `${COMPANIES[at % 10]} said in filing ${at + 1} that deliveries fell ${at % 7} percent and that costs would weigh on margins until the strikes end.`,
      -0.9 + (at % 9) / 10,
    ],
  ),
  {
    tickers: Array.from({ length: 30 }, (_, at) =>
      tickerOf(
        at % 10 === 9
          ? `${7200 + at}.T`
          : `TK${String.fromCharCode(65 + (at % 26))}`.slice(0, 2 + (at % 3)) + at,
        `${COMPANIES[at % 10]}${at > 9 ? ` Overseas Participations and Holdings ${at}` : ''}`,
        evidenceOf([
          [at + 1, -0.8 + at / 20],
          [at + 2, -0.3],
        ]),
        {
          relevance: 1 - at / 31,
          kind:
            at < 22 ? 'company' : (['fund', 'index', 'currency', 'commodity', 'crypto'] as const)[at % 5]!,
        },
      ),
    ),
    events: [
      { type: 'labour', confidence: 0.9, sentences: [1], instruments: [] },
      { type: 'recall', confidence: 0.8, sentences: [2], instruments: [] },
      { type: 'guidance', confidence: 0.7, sentences: [3], instruments: [], direction: 'down' },
      { type: 'macro', confidence: 0.6, sentences: [4], instruments: [] },
    ],
    coverage: {
      sentences: 91,
      scored: 91,
      truncated: true,
      notes: ['The page looks truncated: it ends within a sentence.'],
    },
  },
);

const RTL = 'ارتفاع أسهم ‮Apple‬ ‏بعد النتائج​';

/** Bidirectional overrides, zero-width characters and markup in page text. */
export const hostileArticle: Sample = sampleOf(
  RTL,
  [
    ['<img src=x onerror=alert(1)> Shares of Ap\u200bple rose 4% \u202eafter the results\u202c.', 0.6],
    [`A word without end: ${'verylong'.repeat(60)}.`, -0.2],
  ],
  {
    tickers: [tickerOf('AAPL', '\u202eelppA\u202c <b>Inc.</b>', evidenceOf([[1, 0.6]]), { relevance: 0.9 })],
    summary: {
      brief: [
        '<img src=x onerror=alert(1)> Shares of Ap\u200bple rose 4% \u202eafter the results\u202c.',
        `A word without end: ${'verylong'.repeat(60)}.`,
      ],
      briefSentences: [1, 2],
      investor: '',
      clauses: [],
    },
  },
);

/** A bank that rates a company, while nothing is said about the bank itself. */
export const unsaidArticle: Sample = sampleOf(
  'Citigroup raises its target for Nvidia',
  [
    ['Citigroup raised its price target for Nvidia to $220 from $190 on Monday.', 0.7],
    ['Shares of the chipmaker gained 2%.', 0.8],
  ],
  {
    tickers: [
      tickerOf(
        'NVDA',
        'Nvidia',
        evidenceOf([
          [1, 0.7],
          [2, 0.8],
        ]),
      ),
      tickerOf('C', 'Citigroup', [], { mentions: [{ start: 0, end: 9, surface: 'Citigroup', sentence: 1 }] }),
    ],
  },
);
