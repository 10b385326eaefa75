/** A made-up story with typical features: dateline, possessives, quotes, brackets, risk and outlook. */
export const STORY = `LONDON (Reuters) - Northwind Motors agreed on Monday to buy battery maker Voltline for $2.4 billion in cash, its largest deal in a decade.

He called it a turning point. "We have waited for this for years," chief executive Dana Pell said, adding that the two companies would keep separate plants.

Northwind Motors' shares fell 4% in early trading, while Voltline (NASDAQ: VLT) rose 21% to $38.50. Investors fear that the price, which is 30% above Friday's close, leaves little room for error.

Voltline, a supplier to seven carmakers, reported a loss of $120 million last year on sales of $610 million. Rival Harbor Auto ended a similar merger in 2021 after regulators objected.

Analysts at Crane Securities warned that the deal could face an antitrust review in Brussels. The companies expect to close the deal by June, and Northwind will publish new targets in September.

(Reporting by A. Writer; Editing by B. Editor)`;

export const STORY_NAMES = [
  { surface: 'Northwind Motors', symbol: 'NWM' },
  { surface: 'Voltline', symbol: 'VLT' },
  { surface: 'Harbor Auto', symbol: 'HAR' },
  { surface: 'Crane Securities' },
];
