/**
 * Company news in plain words, as companies and agencies write about orders, plants, staff, money and products.
 * `labels<tab>pattern`.
 */
export const PLAIN = `
+	{metric} came to {hi} , up from {lo} {basis} .
+	{metric} reached {hi} , against {lo} in {basis} .
+	{metric} stood at {hi} at the end of {period} , up from {lo} .
+	{metric} went from {lo} to {hi} .
+	{metric} per share came to {hi} ( {lo} ) .
+	Profit before taxes came to {hi} , against {lo} {basis} .
+	Profit after tax was {hi} , compared to {lo} in {basis} .
+	Loss before taxes was {lo} , compared to a loss of {hi} {basis} .
+	The pre-tax loss was reduced to {lo} from {hi} .
+	Earnings per share topped the {lo} that had been forecast .
+	{metric} was better than the market had been looking for .
+	{metric} in {place} went up by {pct} and in {place} by {pct} .
+	{metric} more than doubled .
+	{metric} has doubled in {n} years .
+	{metric} was the highest ever for {period} .
+	The share of {product} in turnover grew to {pct} from {pct} , lifting the margin .
+	The {industry} unit is back in profit .
+	After {n} quarters of losses the {industry} business broke even .
+	Bookings for the coming season are well ahead of last year .
+	The number of customers went up to {nn} thousand from {n} thousand .
+	Online sales are gaining pace and were up {pct} in {month} .
+	Comparable sales in {place} were up {pct} .
+	Occupancy was {pct} , up from {pct} in {month} last year .
+	The company can now offer customers in {place} faster delivery .
+	The new line makes it possible to produce {pct} more {product} .
+	The technology halves the energy that a {industry} plant needs .
+	Customers using the system cut their {badMetric} by up to {pct} .
+	{A} will deliver {product} to {buyer} in {place} in a deal worth {eur} .
+	{A} has sold {product} worth {eur} to {buyer} .
+	{A} is to supply {buyer} with {product} over the next {n} years .
+	{A} won the tender for {product} ahead of {n} other bidders .
+	{buyer} has chosen {A} to build {product} .
+	{buyer} has ordered {n} more {product} from {A} , its third order this year .
+	{A} and {buyer} extended their contract until {year} .
+	The order is the largest of its kind in {place} .
+	The order secures work for the yard for the next {n} years .
+	The contract secures jobs in {place} .
+	The agreement gives {A} access to {nn} shops in {place} .
+	With the purchase {A} becomes the market leader in {place} .
+	The acquisition will add to earnings from the start .
+	The merger is expected to bring yearly savings of {eur} .
+	The savings have come faster than planned .
+	The efficiency programme will bring down {badMetric} by {eur} a year .
+	{who} raised its estimate for the full year .
+	{who} now expects {metric} to grow by {pct} instead of {pct} .
+	{who} expects {metric} to be better than in {year} .
+	{who} believes that demand will pick up towards the end of the year .
+	The board proposes a dividend of {hi} per share , up from {lo} .
+	Shareholders will receive an extra dividend of {eur} .
+	{who} is buying back its own shares for up to {eur} .
+	Demand for the new shares exceeded supply .
+	The bond issue met with strong interest and was raised to {eur} .
+	The company was given a loan on good terms to expand in {place} .
+	The equity ratio improved to {pct} ( {pct} ) .
+	Net debt came down to {lo} from {hi} .
+	The financial position is strong , with {eur} in cash .
+	The bank 's bad loans fell to {pct} of all loans from {pct} .
+	{A} is hiring {nn} people in {place} to meet demand .
+	The expansion will bring {nn} new jobs .
+	The temporary layoffs were called off as orders picked up .
+	The walkout is over and deliveries have started again .
+	Production has resumed after the stoppage and is running normally .
+	The court ruled in favour of the company .
+	The patent was upheld and protects the product until {year} .
+	The authorities gave permission for the new mine .
+	The drug was granted marketing approval in {place} .
+	{C} now recommends buying the shares .
+	{C} raised its recommendation on the {sector} to accumulate .
+	Shares of the {sector} ended {pct} higher .
+	The stock was the top gainer in {place} with a rise of {pct} .
+	" We are satisfied with {period} , and our order book is strong , " said {role} {person} .
+	" We gained new customers and kept our old ones , " {role} {person} said .
+	{role} {person} said that {period} had been the best in the history of the company .
+	{role} {person} sees good growth prospects in {place} .
+	The product has been a success and is sold out in {place} .
+	Customer satisfaction rose to its best level yet .
+	The company moved up to third place in the ranking .
+	{A} received a prize for the best {product} of the year .
+	Despite the recession {metric} held up well .
+	Costs were cut faster than {metric} fell , and profitability improved .
-	{metric} came to {lo} , down from {hi} {basis} .
-	{metric} reached only {lo} , against {hi} in {basis} .
-	{metric} stood at {lo} at the end of {period} , down from {hi} .
-	{metric} went from {hi} to {lo} .
-	{metric} per share came to {lo} ( {hi} ) .
-	Profit before taxes came to {lo} , against {hi} {basis} .
-	Profit after tax was {lo} , compared to {hi} in {basis} .
-	Loss before taxes was {hi} , compared to a loss of {lo} {basis} .
-	The pre-tax loss grew to {hi} from {lo} .
-	The pretax result was EUR - {n}.{d} mn , compared to EUR {n}.{d} mn {basis} .
-	Earnings per share fell short of the {hi} that had been forecast .
-	{metric} was worse than the market had been looking for .
-	{metric} in {place} went down by {pct} and in {place} by {pct} .
-	{metric} fell by more than half .
-	{metric} was the lowest for {n} years .
-	The {industry} unit has slipped into the red .
-	The {industry} business made a loss for the {n}th quarter in a row .
-	Bookings for the coming season are well behind last year .
-	The number of customers went down to {n} thousand from {nn} thousand .
-	Comparable sales in {place} were down {pct} .
-	Occupancy was {pct} , down from {pct} in {month} last year .
-	The company has no orders beyond {month} .
-	Order books are thin and the yard will be idle in the spring .
-	Customers are delaying decisions on new {product} .
-	{A} did not win the tender , which went to a competitor .
-	{buyer} chose another supplier , and {A} loses {eur} in yearly sales .
-	{buyer} ended its contract with {A} early .
-	{A} has shut its shop in {place} because of poor sales .
-	The machine will be closed down for good , and {nn} people lose their jobs .
-	{A} will let {nn} people go in {place} .
-	Up to {nn} employees may lose their jobs .
-	The talks with staff led to {nn} redundancies .
-	The employees will be laid off for up to {n} weeks .
-	{who} has decided to cease production in {place} .
-	The mill will be shut for {n} weeks because of low demand .
-	The strike has stopped deliveries from the port .
-	Traffic stood still for {n} days , which cost the company {eur} .
-	The fire destroyed the warehouse and halted production .
-	The storm caused damage of {eur} .
-	A customer 's bankruptcy led to a credit loss of {eur} .
-	Write-offs of {eur} burden the result of {period} .
-	{who} does not expect {metric} to reach the level of last year .
-	{who} expects {metric} to be weaker than in {year} .
-	{who} now expects {metric} to grow by only {n} % instead of {nn} % .
-	{who} said the market situation would remain difficult .
-	{who} sees no signs of a recovery in {place} .
-	The dividend will be cut to {lo} per share from {hi} .
-	The board proposes that no dividend be paid .
-	Only a part of the new shares found buyers .
-	The bond issue was called off because of poor demand .
-	The equity ratio sank to {pct} ( {pct} ) .
-	Net debt grew to {hi} from {lo} .
-	The company is in breach of the terms of its loan .
-	The bank 's bad loans rose to {pct} of all loans from {pct} .
-	The sale of the unit fell through .
-	No buyer was found for the {industry} business , which will be run down .
-	The court ruled against the company .
-	The authorities rejected the application for the mine .
-	The authority demands {eur} in back taxes from {A} .
-	The study of the drug was stopped because it had no effect .
-	{C} now recommends selling the shares .
-	{C} lowered its recommendation on the {sector} to reduce .
-	Shares of the {sector} ended {pct} lower .
-	The stock was the biggest loser in {place} with a fall of {pct} .
-	" {period} was a disappointment for us , " said {role} {person} .
-	{role} {person} said that {metric} had not developed as hoped .
-	" Prices have fallen and competition is getting harder , " {role} {person} said .
-	The launch of the {product} has been slower than planned .
-	The {product} had to be withdrawn because of a defect .
-	The company dropped to fifth place in the ranking .
-	{metric} did not grow in spite of the campaign .
-	Costs were not cut fast enough , and profitability weakened .
-	{A} was left out of the index .
`;
