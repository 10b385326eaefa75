/**
 * Sources are not subjects: analysts, brokers, data providers, newspapers and the like stay neutral, whatever they
 * report. `{V}` is a positive or negative view of something else.
 */
export const SOURCES = `
A0	" {V} , " said {person} , an analyst at {A} .
A0	" {V} , " {A} 's {person} said in a note .
A0	" {V} , " {person} , {strategist} at {A} , wrote on {day} .
A0	" {V} , " said {person} at {A} in {place} . " We do not think that this will change soon . "
A0	{V} , said {person} , {strategist} at {A} .
A0	{V} , {A} analyst {person} said .
A0	{V} , according to data from {A} .
A0	{V} , analysts at {A} wrote .
A0	{V} , {A} said in a report .
A0	{V} , a survey by {A} showed .
A0	{V} , {A} said on {day} .
A0	{A} says {V} .
A0	{A} 's {person} expects that {V} .
A0	{A} estimates that {V} .
A0	According to {A} , {V} .
A0	Data provider {A} said {V} .
A0	Data from {A} showed that {V} .
A0	Figures compiled by {A} suggest that {V} .
A0	Economists polled by {A} expect that {V} .
A0	{A} projected that {V} .
A0	The {strategist} at {A} told clients that {V} .
A0	{V} , the newspaper reported , citing a note from {A} .
A0	{V} , {B} told {A} in an interview .
A0	{V} , as tracked by advisory firm {A} .
A0	{V} , said {person} , who worked at {A} for {n} years .
A0	{V} , said {person} , who manages money at {A} and holds shares of {B} .
A0	Posts on {A} drove the move : {V} .
A0 B-	{A} cut its estimates for {B} for the second time in a week .
A0 B-	Analysts at {A} lowered their target for {B} to $ {n}0 from $ {nn} .
A0 B-	{A} analyst {person} downgraded {B} to sell .
A0 B-	{B} {down} {pct} after {A} lowered its rating .
A0 B-	{B} {down} {pct} after a report by {A} said {badThing} was near .
A0 B-	Shares of {B} {down} after {A} published a critical report .
A0 B+	{A} raised its estimates for {B} .
A0 B+	Analysts at {A} raised their target for {B} to $ {nn} from $ {n}0 .
A0 B+	{A} analyst {person} upgraded {B} to buy .
A0 B+	{B} {up} {pct} after {A} raised its rating .
A0 B+	{A} sees room for {B} to rise and rates it outperform .
A0 B+	{A} called {B} its favourite in the {industry} industry .
A0 B-	{A} lags : no . It is {B} that has fallen behind , said {person} .
A0 B0	{A} and {B} did not respond to requests for comment .
A0 B0	{A} will meet {B} at a conference in {place} .
A0 B0	{A} is the largest holder of {B} , with {nn} million shares .
A0 B0	The deal with {A} allows {B} to look for other offers until {month} .
A0 B0	{A} and {B} have shown interest in the rights , the sources said .
A0 B+	{A} led a funding round for {B} .
A0 B-	{A} sued {B} over a patent .
A0 B-	Authorities are looking into how {B} booked a loan from {A} .
B+ A-	{A} trails {B} by a wide margin .
B+ A-	{A} lags {B} in {product} .
B+ A-	{A} has let {B} pass it in {product} .
B+ A-	{A} 's customers have gone to {B} .
B- A+	{A} has left {B} behind in {product} .
B- A+	{A} took the contract from under the nose of {B} .
A+	{A} , the parent of {B} , {up} {pct} .
A-	{A} , the parent of {B} , {down} {pct} .
A+ B+	{A} and {B} {up} {pct} and {pct} .
A- B-	{A} and {B} {down} {pct} and {pct} .
A+ B+ C+	{A} , {B} and {C} posted higher profits , helped by {good} .
A- B- C-	{A} , {B} and {C} showed a slide in {metric} .
A- B+	{A} {down} {pct} , while {B} , its smaller rival , {up} {pct} .
A+ B-	{A} was the biggest gainer , {up} {pct} , and {B} the biggest loser .
A+	{A} posted {metric} of {hi} in {period} , more than the {lo} of {basis} .
A-	{A} posted {metric} of {lo} in {period} , less than the {hi} of {basis} .
A-	{A} , which had {badMetric} of {hi} , {down} {pct} , though it stuck to its forecast .
A-	{A} {down} {pct} even though {metric} beat expectations .
A+	{A} {up} {pct} even though {metric} missed expectations .
A+	{A} recouped most of its losses .
A+	{A} clawed back part of the drop .
A-	{A} handed back most of its gains .
A-	Bills for fuel at {A} are set to grow by {pct} .
A-	Creditors of {A} must accept a loss of {pct} .
A0	{A} reaffirmed its outlook .
A0	{A} left its guidance in place .
A0	{A} said it had replied to {B} .
A-	{A} expects {metric} near the bottom of its guidance .
A+	{A} expects {metric} near the upper limit of its guidance .
`;

/** Views that a source may express about something else. */
export const VIEWS = [
  'demand for {product} has weakened',
  'demand for {product} will pick up',
  'the market will fall further',
  'the market has further to rise',
  'earnings estimates are in decline',
  'earnings will beat expectations',
  'the labor market continues to recover',
  'the economy is heading for a recession',
  'growth in {place} will slow to {pct}',
  'growth in {place} will pick up',
  'inflation remains too high',
  'inflation has peaked',
  'the risk of a downturn has grown',
  'the worst may be over for stocks',
  'volatility is likely to increase',
  'investors are too pessimistic',
  'investors are worried about higher rates',
  'consumers are spending less',
  'consumers are in good shape',
  'oil prices could drop below $ {n}0',
  'oil prices could climb above $ {nn}',
  'sales of {product} fell {pct}',
  'sales of {product} rose {pct}',
  'the dollar will strengthen',
  'stocks had their worst week in years',
  'funds saw outflows of {eur}',
  'funds took in {eur}',
  'there is no reason to panic',
  'profits of the {industry} industry will shrink',
  'the {industry} industry is in for a good year',
].join('|');
