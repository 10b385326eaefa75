/** Agency sentences about one or several companies and markets, each with its own tone: `labels<tab>pattern`. */
export const TOWARDS = `
A+ B0	{B} agreed to take {A} private at a premium of {pct} .
A+ B0	Buyout firm {B} offered {eur} for {A} , {pct} above its last price .
A- B0	{B} withdrew its offer for {A} .
A-	Suitors have lost interest in {A} .
A0 B0	{A} is selling its {industry} arm to {B} for {eur} .
A0 B0	{A} bought the rights from {B} in {year} .
A0 B0	{A} and {B} are lending the money .
A0 B0	{A} named {person} , who used to work for {B} , as {role} .
A0	A spokesman for {A} could not be reached .
A0	A spokeswoman for {A} would not comment on the report .
A0	{A} was not available for comment .
A0	{A} did not give details .
A0	{A} has a market value of {eur} .
A0	{A} has stores in {n} countries .
A0	{A} earns most of its money in {place} .
A0	{A} , the third-largest {sector} in {place} , employs {nn} people .
A0	{A} will take delivery of the {product} next year .
A0	{A} reports after the market closes on {day} .
A0	{A} confirmed its guidance .
A0	Trading in {A} was heavy .
A0	The index , compiled by {A} , is due on {day} .
A0	The figures come from {A} .
A0	The news was first published by {A} .
A0	{A} , which polled {n} economists , will publish the results on {day} .
A0	Losers beat winners by two to one on the {A} .
A0 B+	{B} reached a record high on the {A} exchange .
A0 B-	{B} was cut to hold from buy by {A} .
A0 B-	{B} was lowered to neutral by {A} , which cited its {industry} business .
A0 B+	{B} was lifted to buy from hold by {A} .
A0	" Shoppers are holding back , " said {person} , an economist at {A} .
A0	" The worst is behind us , " said {person} , who runs a fund at {A} .
A0	The shares are expensive , {A} wrote in a note .
A+	{A} said it expected sales above what Wall Street had forecast , and its shares {up} {pct} .
A-	{A} said it expected sales below what Wall Street had forecast , and its shares {down} {pct} .
A+	{A} {up} {pct} to $ {n}.{d}0 .
A-	{A} {down} {pct} to $ {n}.{d}0 .
A+	{A} sold more {product} than analysts had expected .
A-	{A} sold fewer {product} than analysts had expected .
A+	{A} added {n} million users , far more than forecast .
A-	{A} shed {n} million users .
A+	Money is flowing back into {A} .
A-	Clients have taken {eur} out of {A} .
A-	{A} went through {eur} of cash in {period} .
A+	The drug regulator gave {A} approval for its pill .
A+	Regulators waved through {A} 's new {product} .
A-	The drug regulator refused approval to {A} .
A-	A late trial of {A} 's drug did not reach its main goal .
A+	A late trial of {A} 's drug reached its main goal .
A-	{A} will pay {eur} to end claims that it hid a defect .
A-	{A} agreed to a settlement of {eur} over its sales practices .
A+	An appeals court threw out a verdict of {eur} against {A} .
A+	Judges reversed a fine on {A} .
A-	An appeals court let a verdict of {eur} against {A} stand .
A-	A judge found that {A} broke competition law .
A-	{A} lost its appeal against a fine of {eur} .
A-	{A} 's chief left at once and without a reason .
A-	The {role} of {A} is leaving after only a year .
A-	Insiders at {A} sold stock before the warning .
A-	Flooding put {A} 's main plant out of action .
A-	{A} grounded flights because it lacks staff .
A-	Workers at {A} stopped work on {day} over pay .
A+	{A} and the union agreed on a contract , which ends the strike .
A+	{A} got a {eur} contract from the Pentagon .
A- B+	{A} was beaten by {B} to a {eur} contract .
A+ B-	{A} passed {B} to become the largest maker of {product} .
A- B+	{A} is no longer the largest maker of {product} after {B} passed it .
A+	{A} reached a deal with its lenders that halves its debt .
A-	Bonds of {A} trade at half their face value .
A-	Holders of {A} bonds fear that it cannot pay .
A-	{A} missed an interest payment .
A+	{A} paid back its state loan early .
A+	{A} raised its dividend by {pct} and will buy back stock .
A-	{A} cut its dividend for the first time since {year} .
A-	{A} is dropping its buyback to save cash .
A-	{A} will get rid of {nn} posts as it reorganises .
A-	{A} now expects {metric} at the lower end of its range .
A+	{A} now expects {metric} at the upper end of its range .
A+	{A} lost less money than a year ago .
A-	{A} lost more money than a year ago .
A-	Rising prices of {product} took a bite out of {A} 's profit .
A+	Falling prices of {product} eased the strain on {A} .
A+	Import duties on {product} help {A} .
A-	Import duties on {product} hurt {A} , which buys them abroad .
A+	Business travel , the main source of income of {A} , has come back .
A-	{A} recalled {nn} thousand {product} after complaints .
A+	{A} shares leapt {pct} after activist {B} bought a stake .
A+ B0	Activist investor {B} bought a stake in {A} , whose shares {up} {pct} .
A-	{A} {down} as much as {pct} before cutting its losses .
A+	{A} {up} as much as {pct} before trimming its gains .
A+	{A} got over an early fall to end {pct} higher .
A-	{A} lost an early lead to end {pct} lower .
A- B-	{A} and {B} were among the worst performers , {down} {pct} and {pct} .
A+ B+	{A} and {B} were among the best performers .
A+ B- C-	{A} {up} {pct} , but {B} and {C} {down} .
A- B+ C+	{A} {down} {pct} , but {B} and {C} {up} .
E+	{E} climbed {pct} to its highest in {n} weeks .
E-	{E} dropped {pct} to its lowest in {n} weeks .
E-	{E} settled {pct} lower .
E+	{E} settled {pct} higher .
E0	{E} futures were little changed ahead of the data .
E+	{E} snapped three days of losses .
E-	{E} handed back {pct} after three days of gains .
A+ B0	{A} rises on order win from {B}
A+ B0	{A} {up} {pct} on {B} contract
A+ B0	{A} gains ; {B} upgrades to ' buy '
A- B0	{A} falls ; {B} downgrades to ' sell '
A- B0 C0	{A} extends fall ; {B} , {C} downgrade
A- B0	{B} slashes target on {A} after weak results
A+ B0	{B} sees {pct} upside in {A}
A+ B0	{B} ups stake in {A} to {pct}
A- B0	{B} offloads shares of {A} in block deal
A- B- C-	Index flat ; {A} , {B} and {C} top losers
A+ B+ C+	Index ends flat ; {A} , {B} and {C} top gainers
A- B- C+	{A} , {B} worst hit ; {C} bucks trend
A+ B-	{A} set to outdo {B} : brokers
A- B+	{A} to trail {B} in the short run : {person}
A- B+	{A} rally stalls while {B} eyes record high
A- B0	Verdict hits {A} ; {B} unlikely to feel it
A+ B0	Bullish on {A} : {person} , {B}
A+ B0	Stay put in {A} : {person} , {B}
A- B0	Avoid {A} for now : {person} , {B}
A- B0	Book profits in {A} : {person} , {B}
A0 B0	Wait and watch on {A} : {person} , {B}
A+ B-	Prefer {A} over {B} : {person}
A- B+	Move out of {A} into {B} : {person}
A0 B0	{A} or {B} : which one should you own ?
A+ B0	{A} added to {B} index
A- B0	{A} dropped from {B} index
A0 B0	{A} raises {eur} for {B} through bonds
E+ F-	{E} firm as {F} eases on weak data
E- F+	{E} wobbly as {F} gets a lift from strong data
`;
