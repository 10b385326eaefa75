import { evidenceOf, type Line, privateOf, type Sample, sampleOf, tickerOf } from './sample';

const DEAL: readonly Line[] = [
  [
    'Meta Platforms agreed on Tuesday to buy a 49% stake in Scale AI for $14.8 billion, its largest bet on artificial intelligence so far.',
    0.21,
    2,
  ],
  [
    'The data-labelling company’s founder will join Meta to lead a new laboratory that is to build more capable systems.',
    0.12,
    1.6,
  ],
  [
    'Several of Scale’s largest customers, OpenAI among them, said they would wind down their contracts within weeks.',
    -0.58,
    1.5,
  ],
  ['“Nobody wants to hand a rival the recipe book,” said a person at one of those customers.', -0.41, 1],
  [
    'Google had planned to pay Scale about $200 million this year and is now speaking with its competitors, according to people familiar with the matter.',
    -0.49,
    1.2,
  ],
  [
    'Shares of Meta rose 1.2% in afternoon trading after analysts at two banks raised their price targets.',
    0.66,
    1.3,
  ],
  ['The agreement is structured as a minority stake, which spares Meta a lengthy merger review.', 0.18, 1],
  [
    'Regulators may still look at it: officials have begun to examine hires that resemble acquisitions.',
    -0.33,
    1,
  ],
  [
    'Meta expects capital expenditure of $64 billion to $72 billion this year, above its earlier guidance.',
    -0.05,
    1,
  ],
  ['Scale’s revenue more than doubled to $870 million last year.', 0.71, 1],
  ['Neither company would say how the laboratory will be staffed.', 0, 0.6],
  ['Investors will watch the second-quarter results on July 30 for signs that the spending pays.', 0.02, 0.9],
  ['The company did not immediately respond to a request for comment.', 0, 0],
];

const meta = evidenceOf([
  [0, 0.21],
  [1, 0.24],
  [6, 0.72],
  [7, 0.18],
  [8, -0.31],
  [9, -0.12],
]);

const BRIEF = [0, 2, 5].map((at) => DEAL[at]![0]);

/** One deal, told with its pros and cons. */
export const mixedArticle: Sample = sampleOf(
  'Meta takes 49% of Scale AI, and its customers start to leave',
  DEAL,
  {
    tickers: [
      tickerOf('META', 'Meta Platforms', meta, {
        relevance: 0.92,
        inTitle: true,
        sector: 'Communication Services',
      }),
      tickerOf('GOOGL', 'Alphabet', evidenceOf([[5, -0.22]]), {
        relevance: 0.31,
        lines: ['GOOG'],
        link: { confidence: 0.93, reason: 'brand of the company: Google' },
      }),
    ],
    entities: [
      privateOf('OpenAI', evidenceOf([[3, 0.04]])),
      privateOf(
        'Scale AI',
        evidenceOf([
          [3, -0.6],
          [10, 0.3],
          [5, -0.4],
        ]),
      ),
    ],
    summary: {
      brief: BRIEF,
      briefSentences: [1, 3, 6],
      investor: '',
      clauses: [
        {
          text: 'Meta Platforms (META) agreed to buy a 49% stake in Scale AI for $14.8 billion, its largest bet on artificial intelligence so far;',
          sentence: 1,
        },
        {
          text: 'the data-labelling company’s founder will join Meta to lead a new laboratory.',
          sentence: 2,
        },
        {
          text: 'Several of Scale’s largest customers, OpenAI among them, said they would wind down their contracts within weeks,',
          sentence: 3,
        },
        { text: 'and Google (GOOGL) is now speaking with its competitors.', sentence: 5 },
        {
          text: 'Shares of Meta rose 1.2% after analysts at two banks raised their price targets.',
          sentence: 6,
        },
        { text: 'Regulators may still look at it;', sentence: 8 },
        { text: 'investors will watch the second-quarter results on July 30.', sentence: 12 },
      ],
    },
    events: [
      { type: 'stake', confidence: 0.94, sentences: [1], instruments: ['META'], amount: '$14.8 billion' },
      { type: 'management-change', confidence: 0.7, sentences: [2], instruments: ['META'] },
      { type: 'analyst-rating', confidence: 0.66, sentences: [6], direction: 'up', instruments: ['META'] },
    ],
    coverage: { sentences: 14, scored: 13, truncated: false, notes: [] },
  },
);

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

/** No ticker, no event, two sentences: too short to summarise. */
export const bareSelection: Sample = sampleOf('', [
  ['Profits jumped and the outlook was raised.', 0.88],
  ['Analysts had expected less.', 0.42],
]);

const RTL = 'ارتفاع أسهم ‮Apple‬ ‏بعد النتائج​';

/** Bidirectional overrides, zero-width characters and markup in the texts of a page. */
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
