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

/** An article on one deal with its pros and cons. */
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

/** No ticker, no event, two sentences: too short to summarize. */
export const bareSelection: Sample = sampleOf('', [
  ['Profits jumped and the outlook was raised.', 0.88],
  ['Analysts had expected less.', 0.42],
]);
