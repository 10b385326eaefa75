/**
 * Sentences of market reports in which several names share a verb, an earlier move is recalled or a bystander is
 * mentioned, and sentences about decisions of regulators and courts. `labels<tab>pattern`.
 */
export const WRAPS = `
A- B- C-	{A} {down} {p} , {B} {p} and {C} {p} .
A+ B+ C+	{A} {up} {p} , {B} {p} and {C} {p} .
A- B-	{A} {down} {p} and {B} {p} .
A+ B+	{A} {up} {p} and {B} {p} after {goodNews} .
A- B-	{A} was down {p} , {B} {p} .
A+ B+	{A} was up {p} , {B} {p} .
A- B- C+	{A} {down} {p} , {B} {p} , while {C} {up} {p} .
A+ B+ C-	{A} {up} {p} , {B} {p} , but {C} {down} {p} .
A- B-	Among {sector} shares , {A} {down} {p} and {B} {p} .
A+ B+	Shares of {A} {up} {p} and those of {B} {p} .
A- B- C-	{A} was off {p} , {B} {p} and {C} {p} at midday .
E+ F+	The {E} {up} {p} and the {F} {p} .
E- F-	The {E} {down} {p} , the {F} {p} .
A-	{stock} rose as much as {p} before closing down {p} .
A-	{stock} {up} {p} at the open but finished {p} lower .
A-	{stock} climbed early , only to end the day {p} lower .
A-	{stock} opened higher but closed down {p} .
A-	{stock} {up} at first , then fell {p} .
A-	{stock} had been up {p} before ending lower .
A+	{stock} fell as much as {p} before ending up {p} .
A+	{stock} {down} {p} at the open but finished {p} higher .
A+	{stock} dipped early , only to end the day {p} higher .
A+	{stock} opened lower but closed up {p} .
A+	{stock} {down} at first , then climbed {p} .
A+	{stock} turned around to close {p} higher .
A-	{stock} , up {p} this year , {down} {p} .
A-	{stock} , which had gained {p} since {month} , {down} {p} after {badNews} .
A-	{stock} , whose price has doubled this year , {down} {p} .
A-	{stock} , up sharply in the past month , {down} {p} on {day} .
A-	After a gain of {p} last week , {stock} {down} {p} .
A+	{stock} , down {p} this year , {up} {p} .
A+	{stock} , which had lost {p} since {month} , {up} {p} after {goodNews} .
A+	{stock} , whose price has halved this year , {up} {p} .
A+	{stock} , down sharply in the past month , {up} {p} on {day} .
A+	After a drop of {p} last week , {stock} {up} {p} .
A- B0	{A} , whose biggest customer is {B} , {down} {p} .
A+ B0	{A} , whose biggest customer is {B} , {up} {p} after {goodNews} .
A- B0	{A} , a rival of {B} , {down} {p} after {badNews} .
A+ B0	{A} , a rival of {B} , {up} {p} after {goodNews} .
A- B0	{A} , a supplier to {B} , {down} {p} after cutting its forecast .
A+ B0	{A} , a supplier to {B} , {up} {p} .
A- B0	{A} , which makes {product} for {B} , {down} {p} .
A+ B0	{A} , which sells {product} to {B} , {up} {p} .
A- B0	Shares of {A} , which used to belong to {B} , {down} {p} .
A+ B0	Shares of {A} , once a unit of {B} , {up} {p} .
A- B0	{A} , a smaller competitor of {B} , said {metric} {fell} .
A+ B0	{A} , which counts {B} among its customers , said {metric} {rose} .
A- B0	{A} , in which {B} holds a {pct} stake , {down} {p} .
A+ B0	{A} , backed by {B} , {up} {p} on its first day of trading .
A- B0	{A} , which gets much of its revenue from {B} , cut its outlook .
A- B0	{person} , who left {B} to run {A} , warned of a loss .
A+ B-	{A} beat {B} in {product} for the first time .
A+ B-	{A} 's {product} beat those of {B} in a test .
A+ B-	{A} overtook {B} as the largest maker of {product} .
A+ B-	{A} outsold {B} in {place} .
A+ B-	{A} edged out {B} for the order .
A+ B-	{A} is taking customers from {B} .
A+ B-	{A} snatched the contract from {B} .
A+ B-	{A} defeated {B} in court .
A- B+	{A} lost out to {B} in the bidding .
A- B+	{A} lost the order to {B} .
A- B+	{A} fell behind {B} in {product} .
A- B+	{A} has been overtaken by {B} .
A- B+	{A} was beaten by {B} to the contract .
-	{who} now expects {growth} of {rlo} , compared with an earlier forecast of {rhi} .
-	{who} now expects {growth} of {rlo} , down from a previous range of {rhi} .
-	{who} forecast {growth} of {rlo} , against its previous forecast of {rhi} .
-	{who} revised its {growth} outlook to {rlo} from {rhi} .
-	{who} now sees {growth} of {flo} , compared with {fhi} before .
-	{who} lowered its target for {growth} to {flo} from {fhi} .
+	{who} now expects {growth} of {rhi} , compared with an earlier forecast of {rlo} .
+	{who} now expects {growth} of {rhi} , up from a previous range of {rlo} .
+	{who} forecast {growth} of {rhi} , against its previous forecast of {rlo} .
+	{who} revised its {growth} outlook to {rhi} from {rlo} .
+	{who} now sees {growth} of {fhi} , compared with {flo} before .
+	{who} lifted its target for {growth} to {fhi} from {flo} .
0	{who} still expects {growth} of {rlo} .
0	{who} expects {growth} of {rhi} , in line with its earlier forecast .
+	{who} lost {lo} in {period} , down from {hi} {basis} .
+	{who} lost {lo} in {period} , compared with {hi} {basis} .
+	{who} said it lost {lo} , compared with a loss of {hi} {basis} .
+	{who} lost {lo} , less than the {hi} that it lost {basis} .
-	{who} lost {hi} in {period} , up from {lo} {basis} .
-	{who} lost {hi} in {period} , compared with {lo} {basis} .
-	{who} lost {hi} in {period} , compared with a profit of {lo} {basis} .
-	{who} lost {hi} , more than the {lo} that it lost {basis} .
A-	The drug regulator declined to approve {A} 's {therapy} .
A-	Regulators turned down {A} 's application for its {therapy} .
A-	{A} received a complete response letter for its {therapy} .
A-	Regulators recommended against approving {A} 's {therapy} .
A-	{A} said the agency would not approve its {therapy} in its present form .
A-	An expert panel voted against {A} 's {therapy} .
A+	The drug regulator approved {A} 's {therapy} .
A+	An expert panel backed {A} 's {therapy} .
A-	{A} has never turned a profit .
A-	{A} has not made an annual profit since {year} .
A-	{A} has yet to make money .
A-	{A} hasn't earned a profit in {n} years .
A+	A jury found {A} not liable in the case .
A+	A jury sided with {A} in a dispute over {product} .
A+	A judge threw out the antitrust case against {A} .
A+	A judge tossed a suit that accused {A} of fraud .
A+	The regulator closed its investigation of {A} without bringing charges .
A+	Prosecutors dropped their probe of {A} .
A+	Regulators ended an inquiry into {A} 's {product} .
A+	The agency ended its monitoring of {A} early .
A+	A court cleared {A} of patent infringement .
A+	The top court ruled in favour of {A} .
A-	A jury found {A} liable for the accident .
A-	The regulator opened an investigation of {A} .
A-	Prosecutors widened their probe of {A} .
A-	A judge refused to throw out the case against {A} .
A-	A judge rejected a bid by {A} to dismiss the suit .
A-	The court declined to hear an appeal by {A} .
A0	{A} declined to say how much it paid .
A0	{A} declined to comment on the probe .
A- C0	{C} cut its price target on {A} , saying demand is fading .
A- C0	{C} downgraded {A} , citing weak orders .
A+ C0	{C} raised its price target on {A} , saying demand is strong .
A+ C0	{C} upgraded {A} , citing strong orders .
`;
