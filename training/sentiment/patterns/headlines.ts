/** Headlines by kind of news, with a label for each named entity: `labels<tab>pattern`. */
export const HEADLINES = `
A+	Judge throws out suit against {A}
A+	{A} prevails in {eur} patent dispute
A+	Charges against {A} dropped
A+	{A} acquitted in fraud trial
A+	{A} settles long-running dispute with {B}
A-	{A} hit with {eur} fine
A-	Watchdog slaps {A} with record penalty
A-	{A} faces class action over {product}
A-	{A} loses appeal in antitrust case
A-	Authorities search {A} headquarters
A-	{A} charged with fraud
A-	{A} found guilty of price fixing
A-	Jury orders {A} to pay {eur}
A-	{A} probed over sales practices
A-	Judge rules against {A}
A-	{A} recalls {product} over safety defects
A-	{A} halts sales of {product}
A-	{A} hit by cyber attack
A-	{A} loses licence in {place}
A+	{A} lands {eur} order from {buyer}
A+	{A} clinches deal to supply {product}
A+	{A} gets regulatory nod for {product}
A+	{A} picked as supplier by {buyer}
A+	{A} gets {eur} investment from {B}
A+	{A} jumps as {B} weighs bid
A-	{A} dropped as supplier by {buyer}
A-	{buyer} scraps contract with {A}
A-	Merger of {A} and {B} falls apart
A-	Talks between {A} and {B} break down
A-	{B} drops its offer for {A}
A-	Shareholders reject {A} plan
A0 B0	{A} to buy {B} for {eur}
A0 B0	{A} completes purchase of {B}
A0 B0	{A} in talks to buy {B} : sources
A0 B0	{A} sells {industry} unit to {B}
A0	{A} mulls sale of {industry} unit
A0	{A} explores options for {industry} arm
A0	{A} files for IPO
A0	{A} prices {eur} bond
A0	{A} to present at {industry} conference
A0	{A} schedules earnings call
A0	{A} launches new {product}
A0	{A} unveils {product} in {place}
A0	{A} names {person} {role}
A0	{A} {role} {person} to retire in {month}
A0	{A} appoints {person} to its board
A0	{A} opens store in {place}
A0	{A} partners with {B} on {product}
A0	Is {A} a good buy now ?
A0	Why {A} matters to the {industry} industry
A0	{n} things to know about {A}
A0	{A} : what analysts are watching
A0	{A} declares dividend of {eur} per share
A0	{A} keeps dividend unchanged
A0	{A} backs full-year forecast
A0	{A} sticks to its targets
A+	{A} hikes dividend
A+	{A} lifts payout after record year
A+	{A} plans {eur} buyback
A+	{A} to return {eur} to shareholders
A+	{A} approves special payout
A-	{A} axes dividend
A-	{A} slashes payout
A-	{A} halts buyback
A-	{A} skips interest payment
A-	{A} to slash {nn} positions
A-	{A} lets go of {pct} of its workforce
A-	{A} shuts plant in {place}
A-	Walkout hits {A} plant in {place}
A-	{A} boss steps down amid scandal
A+	{A} to create {nn} jobs in {place}
A+	{A} goes on hiring spree as orders rise
A+	{A} avoids default
A+	{A} averts strike
A+	{A} sees no impact from {bad}
A+	{A} shrugs off {bad}
A+	No sign of a slowdown at {A}
A+	{A} results less bad than feared
A+	{A} tops lowered forecasts
A-	{A} cannot pay its debts
A-	{A} fails to win new orders
A-	{A} fails to impress investors
A-	{A} never recovered from {bad}
A-	{A} does not expect a recovery
A-	{A} did not meet its targets
A-	{A} will not pay a dividend
A-	No recovery in sight for {A}
A-	{A} unable to find a buyer
A-	{A} profit growth slows
A-	{A} profit falls short of forecasts
A-	{A} profit slips {pct}
A+	{A} profit climbs {pct}
A+	{A} narrows loss
A-	{A} loss deepens
A+	{A} cuts costs , margins improve
A-	{A} margins squeezed by {bad}
A+	{A} to cut debt by {eur}
A-	{A} debt pile grows
A-	{A} shares fall as investors book profits
A-	Profit booking drags {A} lower
A+	Short covering lifts {A}
A-	{A} hits lowest since {year}
A+	{A} hits highest since {year}
A-	{A} reverses gains , ends lower
A+	{A} erases losses , ends higher
A0	{A} ends flat
A0	{A} little changed before results
A-	{B} turns bearish on {A}
A+	{B} turns bullish on {A}
A-	{B} lowers {A} to hold
A-	{B} trims target on {A}
A+	{B} boosts target on {A}
A+	{A} is a top pick at {B}
A-	{A} cut to junk
A+	{A} regains investment grade
-	Economy contracts by {pct} in {period}
+	Economy expands by {pct} in {period}
-	Jobless rate climbs to {pct}
+	Jobless rate drops to {pct}
-	Consumer prices jump {pct}
-	Factory orders slump
+	Factory orders rebound
-	Retail sales slide in {month}
+	Retail sales climb in {month}
-	Recession fears grip markets
+	Markets cheer rate cut
+	Stocks extend rally on trade hopes
-	Stocks sink on trade worries
0	Markets wait for central bank decision
0	Central bank holds rates at {pct}
0	Government to publish data on {day}
`;
