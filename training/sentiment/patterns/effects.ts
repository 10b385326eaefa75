/** Events around companies and markets, their effects, and how companies write about themselves. */
export const EFFECTS = `
A-	A fire at the plant in {place} forced {A} to stop deliveries .
A-	A strike at its {place} plant cost {A} {eur} .
A-	The recall will cost {A} about {eur} .
A-	Higher {badMetric} ate into the profit of {A} .
A-	Falling prices of {product} are squeezing {A} .
A-	The new tax is a blow to {A} .
A-	The ban shuts {A} out of its largest market .
A-	The dispute has left {A} short of {product} .
A-	Sales at {A} have suffered since the scandal .
A-	Customers turned away from {A} .
A-	Lenders have lost patience with {A} .
A-	A drop in orders left {A} with too much capacity .
A-	Concern about its debt sent {A} shares to a low .
A-	Investors sold {A} on fears of a price war .
A-	The news wiped {eur} off the value of {A} .
A-	The verdict opens {A} to further claims .
A-	The rules make it harder for {A} to sell {product} .
A-	The end of the contract leaves a hole in the order book of {A} .
A-	{C} put its rating on {A} on watch for a cut .
A-	{C} took {A} off its list of favourites .
A-	{C} slashed its target for {A} to {n}0 .
A-	Union members at {A} voted to stop work .
A-	Hackers stole customer records from {A} .
A-	Rivals are eating away at the market share of {A} .
A-	Bondholders of {A} will lose most of their money .
A-	{B} 's entry into the market spells trouble for {A} .
A-	{B} walked away from its planned purchase of {A} .
A-	{B} stopped buying {product} from {A} .
A- B0	{B} cut its stake in {A} after the profit warning .
A- B0	{B} has raised its bet against {A} .
A+	A surge in orders has filled the books of {A} .
A+	A cold winter lifted sales at {A} .
A+	Lower {badMetric} helped {A} to a higher profit .
A+	Rising prices of {product} are good news for {A} .
A+	The tax cut is a boost for {A} .
A+	The approval opens a large market to {A} .
A+	The ruling frees {A} from a long dispute .
A+	Demand for its {product} has carried {A} to a record .
A+	Customers are flocking to {A} .
A+	Lenders agreed to give {A} more time .
A+	Hopes of a takeover sent {A} shares to a high .
A+	Investors bought {A} on hopes of a recovery .
A+	The news added {eur} to the value of {A} .
A+	The rules protect {A} from cheap imports .
A+	The contract will keep the plant of {A} busy for years .
A+	The decision paves the way for {A} to expand in {place} .
A+	{C} put {A} on its list of favourites .
A+	{C} started coverage of {A} with a buy rating .
A+	{C} lifted its target for {A} to {n}0 .
A+	{C} now prefers {A} to its rivals .
A+	Shoppers have come back to {A} .
A+	{B} 's troubles are an opening for {A} .
A+	{B} offered {eur} for {A} , far above the market price .
A+ B0	{B} raised its stake in {A} , calling it undervalued .
A+	{B} placed a large order with {A} .
A+	{A} 's {product} outsell those of its rivals .
A+ B-	{A} has moved past {B} in {product} .
A+ B-	{A} now sells more {product} than {B} .
A- B+	{A} has dropped behind {B} in {product} .
A- B+	{A} now sells fewer {product} than {B} .
A+ B-	Shoppers prefer the {product} of {A} to those of {B} .
A+ B-	{A} lured away a large customer from {B} .
A- B+	{A} ceded the top spot to {B} .
A0 B0	{A} hired the head of {product} from {B} .
A0 B0 C0	{A} and {B} are among the bidders for {C} , sources said .
A0 B0	{A} , a rival of {B} , makes {product} .
C0	{A} {down} {pct} , data from {C} showed .
C0	{A} will miss its targets , said an analyst at {C} .
C0	{C} expects {A} to {fare} .
C0	{C} , which has a buy rating on {A} , said {metric} would grow .
C0	The deal was arranged by {C} .
C0	{C} is among the lenders to {A} .
C0	{A} , advised by {C} , filed for bankruptcy .
+	{badMetric} {fellBad} to a record low
+	{badMetric} {fellBad} to the lowest in {n} years .
+	{badMetric} {fellBad} in {period}
+	{who} announces a {eur} share buyback
A+	{C} starts {A} at buy
+	The plant will bring {nn} jobs to {place} .
+	The investment creates work for {nn} people .
+	The deal saves the company {eur} a year .
+	The programme will lower yearly {badMetric} by {eur} .
+	The change brings savings of {eur} .
+	The agreement lets {A} widen its range of {product} in {place} .
+	The purchase makes {A} the largest maker of {product} in {place} .
+	The result for {period} was a profit of {eur} , whereas {basis} it was a loss .
+	{who} made a profit of {eur} against a loss of {eur} in {basis} .
+	{who} reported net income of {eur} versus a net loss of {eur} {basis} .
+	The pretax result was {eur} , compared with a loss of {eur} in {basis} .
+	Diluted EPS rose to {hi} from {lo} .
+	{metric} per share was {hi} , against {lo} in {basis} .
+	{metric} : {hi} ( {lo} ) .
+	{metric} excluding one-off items was {hi} , against {lo} {basis} .
+	{metric} almost doubled to {hi} .
+	Growth was fastest in {place} , where {metric} {rose} by a fifth .
+	The new machine will raise the capacity of the mill by {pct} .
+	The method makes {product} cheaper to produce .
+	With the system , customers can save up to {pct} of their {badMetric} .
+	{product} from {A} were chosen for the new plant of {buyer} .
+	{A} was selected as the supplier of {product} to {buyer} .
+	The group obtained a loan on favourable terms .
+	A strong balance sheet leaves room for more deals , said {role} {person} .
+	The number of visitors reached a record in {year} .
+	{A} has grown faster than the market for {n} years .
+	The order is the largest that {A} has ever received .
-	{badMetric} {roseBad} to a record high
-	{badMetric} {roseBad} to the highest in {n} years .
-	{badMetric} {roseBad} in {period}
-	{A} debt {roseBad} to a record
-	Inflation {roseBad} to its highest in {n} years
-	{who} will pay no dividend for {year} .
A-	{C} starts {A} at sell
-	The plant will be shut and {nn} jobs will be lost in {place} .
-	{nn} employees will be made redundant .
-	{nn} people will be laid off for {n} months .
-	{who} has to lay off {nn} people in {place} by the end of {year} .
-	The change adds {eur} to yearly {badMetric} .
-	The result for {period} was a loss of {eur} , whereas {basis} it was a profit .
-	{who} made a loss of {eur} against a profit of {eur} in {basis} .
-	{who} reported a net loss of {eur} versus net income of {eur} {basis} .
-	The pretax result was a loss of {eur} , compared with a profit of {eur} in {basis} .
-	Diluted EPS fell to {lo} from {hi} .
-	{metric} per share was {lo} , against {hi} in {basis} .
-	{metric} : {lo} ( {hi} ) .
-	{metric} excluding one-off items was {lo} , against {hi} {basis} .
-	{metric} almost halved to {lo} .
-	{who} set aside {eur} for {badMetric} .
-	{who} had to set aside {eur} for bad debts in {place} .
-	An impairment of {eur} was booked on the {industry} business .
-	The mill will run below its capacity until the summer .
-	Customers put off their orders , and {metric} {fell} .
-	Deliveries worth {eur} slipped into next year .
-	Two large customers ended their contracts , and {metric} {fell} by {eur} .
-	Criminals used the name of {A} to cheat its customers .
-	The website sends buyers to a fraud .
-	The outlook has become less certain .
-	The unit applied for debt restructuring .
-	{A} carried {pct} fewer passengers than in {basis} .
0	The order is worth {eur} .
0	The total value of the order is about {eur} .
0	The value of the contract is some {eur} .
0	The order amounts to {eur} in all .
0	{metric} for {year} was {eur} and net sales {eur} .
0	The {industry} division had {metric} of {eur} in {year} .
0	The acquired business has yearly sales of about {eur} .
0	Exports account for {pct} of turnover .
0	The shares are sold at {eur} each .
0	The offering comprises {n} million shares .
0	The new shares entitle to a dividend .
0	The dividend is paid on {n} {month} .
0	All members of the board were re-elected .
0	The board has {n} members .
0	The divisions will report to the {role} .
0	The head office moves to {place} .
0	The site covers {nn} hectares .
0	The building has {n} floors and {nn} square metres of offices .
0	The lease runs for {n} years .
0	The ship will be handed over in {month} .
0	The installation starts in {month} .
0	The trial begins in {place} in the autumn .
0	{A} has applied for a patent on the method .
0	{A} designs , makes and sells {product} .
0	Its customers are makers of {product} .
0	The purchase was financed with a loan .
0	The report covers {period} .
0	The change has no effect on the outlook given earlier .
0	The talks with the staff begin next week .
0	{n} companies took part in the tender .
0	The products are made in {place} .
0	Trading in the shares begins on {n} {month} .
0	The stock closed at {eur} on {day} .
0	{A} trades at {n} times earnings .
0	{person} , {n}0 , joins from {B} , where he led the {industry} unit .
`;
