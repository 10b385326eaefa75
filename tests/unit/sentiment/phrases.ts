/** Clear finance phrases by kind: `+`, `-` or `0`, then the phrase. */
export const PHRASES: Readonly<Record<string, string>> = {
  results: `
+ Quarterly profit jumps 40% on strong sales
+ Revenue rose 12% to $3.4 billion
+ Net income more than doubled
+ Acme swings to profit in third quarter
+ Earnings beat estimates for the fifth straight quarter
+ Operating margin widened to 14% from 11%
- Quarterly profit falls 40% on weak sales
- Revenue declined 12% to $3.4 billion
- Net income halved
- Acme swings to a loss in third quarter
- Earnings miss estimates for the second straight quarter
- Operating margin narrowed to 11% from 14%
- Acme misses by a penny
0 Acme to report second-quarter results on Thursday`,
  'losses and costs': `
+ Net loss narrows to $2 million
+ Loss narrowed from a year earlier
+ Acme cuts its losses as costs fall
+ Operating costs fell 8%
+ Production costs were reduced by a tenth
+ Bad loans declined in the quarter
+ Debt fell to its lowest level in ten years
+ Acme trims quarterly loss
- Net loss widens to $9 million
- Loss widened from a year earlier
- Operating costs rose 8%
- Bad loans surged in the quarter
- Debt ballooned to a record
- Interest expenses climbed sharply
- Credit losses increased
- Provisions for bad loans doubled`,
  comparisons: `
+ Operating profit totalled EUR 13.1 mn, up from EUR 8.7 mn
+ Operating profit was EUR 13.1 mn compared to EUR 8.7 mn a year ago
+ Net sales rose to EUR 40 mn from EUR 33 mn
+ The loss was EUR 0.6 mn, compared to a loss of EUR 3.6 mn
+ The net loss shrank to SEK 12 million from SEK 30 million
- Operating profit totalled EUR 8.7 mn, down from EUR 13.1 mn
- Operating profit was EUR 8.7 mn compared to EUR 13.1 mn a year ago
- Net sales fell to EUR 33 mn from EUR 40 mn
- The loss was EUR 3.6 mn, compared to a loss of EUR 0.6 mn
- The net loss grew to SEK 30 million from SEK 12 million
0 Operating profit was EUR 8.7 mn, unchanged from a year earlier`,
  guidance: `
+ Acme raises full-year outlook
+ Company lifts profit forecast after strong quarter
+ Guidance raised on robust demand
+ Acme beats lowered expectations
+ Results were not as bad as feared
- Acme cuts full-year outlook
- Company lowers profit forecast
- Acme cuts guidance
- Acme issues profit warning
- Company withdraws guidance as demand weakens
- Outlook disappoints investors
0 Acme maintains its full-year guidance
0 Company reaffirms its forecast`,
  ratings: `
+ Acme upgraded to buy at Example Bank
+ Analyst raises price target on Acme
+ Acme initiated at outperform
+ Broker upgrades Acme to overweight
- Acme downgraded to sell at Example Bank
- Acme downgraded to hold
- Analyst cuts price target on Acme
- Broker downgrades Acme to underweight
- Rating agency cuts Acme to junk
- Acme started at underperform
0 Acme initiated at neutral`,
  prices: `
+ Acme shares soar to record high
+ Stock jumps 9% in early trade
+ Shares rally on takeover hopes
+ Shares rebound after sell-off
+ Shares pared losses to close higher
+ Index gains for a fifth session
+ Stocks close at all-time high
- Acme shares plunge to record low
- Stock tumbles 9% in early trade
- Shares slide on debt fears
- Shares slump after profit warning
- Index falls for a fifth session
- Stocks close at lowest level since 2012
- Shares slip on profit booking
- Acme stock hits 52-week low
0 Shares trade flat in thin volume
0 Stock little changed ahead of results`,
  litigation: `
+ Court dismisses lawsuit against Acme
+ Acme wins patent case
+ Acme cleared of fraud charges
- Acme sued over faulty brakes
- Regulator fines Acme $50 million
- Acme under investigation for accounting fraud
- Prosecutors raid Acme offices
- Court rules against Acme in patent case
- Acme accused of misleading investors
- Acme ordered to pay damages
- Acme recalls 60,000 cars`,
  deals: `
+ Acme wins $400 million contract
+ Acme bags order worth Rs 500 crore
+ Acme secures five-year supply deal
+ Company receives order from the navy
- Acme loses contract to rival
- Takeover talks collapse
- Acme's bid rejected by shareholders
- Customer cancels order
0 Acme to acquire Widget Corp
0 Acme sells its packaging unit to Widget
0 Financial terms were not disclosed
0 Deal is expected to close in the third quarter`,
  jobs: `
+ Acme to hire 5,000 workers as demand grows
- Acme to cut 1,200 jobs
- Company lays off a tenth of its staff
- Plant closure puts 300 jobs at risk
- Workers strike at Acme plant
- CEO quits abruptly after scandal
0 Acme names Jane Doe chief financial officer
0 Acme appoints new board member`,
  payouts: `
+ Acme raises dividend by 10%
+ Company announces $2bn share buyback
+ Acme increases quarterly dividend
+ Board approves special dividend
- Acme suspends dividend
- Company cuts dividend in half
- Acme scraps share buyback
0 Acme declares quarterly dividend`,
  macro: `
+ Economy grows faster than expected
+ Unemployment falls to lowest in a decade
+ Consumer confidence improves in May
+ Exports surge in June
- Economy shrinks in second quarter
- Unemployment rises to highest in a decade
- Jobless claims jump
- Consumer confidence weakens in May
- Inflation surges to a 40-year high
- Factory output contracts
0 Central bank keeps rates unchanged
0 Investors await jobs data`,
  currencies: `
+ Euro strengthens against the dollar
+ Rupee gains 20 paise against dollar
+ Yen climbs to three-month high
+ Pound rebounds on upbeat data
- Euro weakens against the dollar
- Rupee falls 20 paise against dollar
- Yen slips to three-month low
- Pound sinks on recession fears
0 Dollar steady ahead of Fed meeting`,
  negation: `
+ Acme sees no slowdown in demand
+ Acme avoids bankruptcy
- Acme fails to meet profit targets
- Acme did not win approval for its drug
- No dividend will be paid this year
- Recovery has not materialised
- Acme unable to repay its debt`,
  'questions and neutral facts': `
0 Should you buy Acme stock?
0 What to expect from Acme this week
0 Acme is headquartered in Oslo and employs 200 people
0 The annual meeting will be held on 24 March
0 Acme makes pumps for the paper industry
0 Acme launches new range of tools
0 Here is what to know about the new rules
0 Acme opens office in Riga
0 Acme declined to comment
0 The product will be available in May`,
  moves: `
+ Shares recouped most of their losses
+ Acme claws back early losses
+ Acme snaps four-day losing streak
+ European shares trim losses
+ The slide in Acme shares eased
+ Acme extends gains
+ Acme shares rebound from a two-year low
+ Profit fell less than feared
+ Acme erases early slump
- The Dow gave up nearly all of its gain
- Acme pares gains after the report
- Acme surrenders early gains
- Acme snaps five-day winning streak
- Gold adds to losses
- Sterling extends losses
- Wall Street pulls back from record highs
- Stocks poised to pause record run
- The rally in Acme shares fizzled
- Sales grew less than expected
`,
};
