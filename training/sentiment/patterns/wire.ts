/** News agency sentences: `labels<tab>pattern`, with a label for each named entity, such as `A+ B- C0`. */
export const WIRE = `
A+	{stock} {up} {pct} after {goodNews} .
A-	{stock} {down} {pct} after {badNews} .
A+	{stock} {up} {pct} on {day} .
A-	{stock} {down} {pct} on {day} .
A+ B-	{stock} {up} {pct} while {B} {down} {pct} .
A- B+	{stock} {down} {pct} while {B} {up} {pct} .
A+ B-	{A} {up} {pct} after {goodNews} , but rival {B} {down} {pct} .
A- B-	{A} and {B} {down} {pct} and {pct} .
A+ B+	{A} and {B} {up} {pct} each .
A- B+	{A} lost the contract to {B} .
A+ B-	{A} won the contract over {B} .
A+ B-	{A} is taking market share from {B} .
A- B+	{A} is losing customers to {B} .
A- B0	{A} was cut to sell at {B} .
A- B0	{B} downgraded {A} to underperform .
A+ B0	{A} was raised to buy at {B} .
A+ B0	{B} upgraded {A} to outperform .
A- B0	{B} cut its price target on {A} to {eur} .
A+ B0	{B} raised its price target on {A} to {eur} .
A0 B0	{B} kept its hold rating on {A} .
A0 B0	{B} started coverage of {A} with a neutral rating .
A+ B0	{B} initiated {A} at buy .
A0 B0	{A} is advising {B} on the sale .
A0 B0	{A} , which competes with {B} , reports on {day} .
A0 B0	{A} could be cheaper than {B} , analysts said .
A0	{A} declined to comment .
A0 B0	{A} did not respond to a request from {B} .
A0	Analysts at {A} expect rates to rise .
A0 B-	{B} could fall further , {A} analysts said in a note .
A0 B+	{B} may benefit from higher prices , {A} analysts wrote .
A+ B0	{B} agreed to buy {A} at a premium of {pct} .
A+ B-	{A} {up} after {B} offered {eur} for it ; {B} {down} {pct} .
A- B0	{B} sold its entire stake in {A} .
A+ B0	{B} bought a {pct} stake in {A} , sending its shares up {pct} .
A- B0	{B} sued {A} over patents .
A- B0	{B} accused {A} of misleading investors .
A+ B-	A court ruled for {A} in its dispute with {B} .
A-	Regulators fined {A} {eur} .
A-	Prosecutors are investigating {A} .
A-	{A} is under investigation over its accounting .
A+	{A} was cleared of wrongdoing .
A+	{A} denied that it needs to raise capital and its shares recovered .
A-	{A} warned that profit would fall this year .
A-	{A} said it would cut {nn} jobs .
A-	{A} will recall {nn} thousand cars .
A-	{A} cut its forecast on {day} , citing {bad} .
A+	{A} raised its forecast on {day} , citing {good} .
A+	{A} reported a smaller loss than expected .
A+	{A} 's loss narrowed more than analysts had feared .
A-	{A} 's profit rose less than expected and its shares {down} {pct} .
A-	{A} missed estimates .
A+	{A} beat estimates .
A+	{A} pared losses and closed higher .
A-	{A} gave up early gains to close {pct} lower .
A+	{A} bucked the trend , rising {pct} .
A- B+	{A} {down} {pct} , though {B} bucked the trend with a gain of {pct} .
A+	{A} doubled its dividend .
A+	{A} will buy back shares worth {eur} .
A-	{A} suspended its dividend .
A0	{A} will report results on {day} .
A0	{A} names {person} as {role} .
A0	{A} , founded in {year} , makes {product} .
A0	{A} is based in {place} .
A0	{A} said it would hold a conference on {day} .
A0	Investors await results from {A} on {day} .
A0 B0	{A} and {B} are among the companies due to report .
A0 B0	{A} and {B} are in talks about a merger , sources said .
A0 B0	{A} hired {person} from {B} .
A0	Will {A} raise its dividend ?
A0	What to expect from {A} this week
A-	{A} failed to win approval for its drug .
A+	{A} won approval for its drug .
A+	{A} delivered a record number of {product} in {period} .
A-	{A} struggles with {bad} .
A+	Strong demand for {product} lifted {A} .
A-	Weak demand for {product} hit {A} .
A-	Investors dumped {A} after {badNews} .
A+	Investors piled into {A} after {goodNews} .
A-	Short interest in {A} rose to {pct} of its shares .
A+	Moody 's raised its rating on {A} .
A-	Moody 's cut its rating on {A} to junk .
A- B0	{C} said {A} had lost business to rivals such as {B} .
A+	{A} is not for sale and its outlook is improving , said {role} {person} .
A-	{A} did not reach its targets .
A+	{A} avoided a strike .
A0	If {A} wins the contract , its shares could rise .
A+	{A} 's costs {fellBad} by {pct} .
A-	{A} 's costs {roseBad} by {pct} .
A+	{A} : {metric} up {pct}
A-	{A} : {metric} down {pct}
A+	{A} {period} net up {pct} at {eur}
A-	{A} {period} net down {pct} at {eur}
`;

/** Currencies, commodities and indices; `{E}` strengthens against `{F}`. */
export const MARKETS = `
E+ F-	The {E} rose to a three-month high against the {F} .
E- F+	The {E} fell to a three-month low against the {F} .
E+ F-	The {E} gained {pct} against the {F} after strong data .
E- F+	The {E} slipped against the {F} as data disappointed .
E- F+	The {F} strengthened , pushing the {E} down {pct} .
E+ F-	The {F} weakened , lifting the {E} to {n}.{d} .
E+	The {E} extended its gains and looks bullish above support at {n}.{d} .
E-	The {E} extended its losses and looks bearish below resistance at {n}.{d} .
E-	The {E} remains under pressure as investors expect rate cuts .
E+	The {E} was supported by expectations of rate hikes .
E+	The {E} rebounded from a two-week low .
E-	The {E} retreated from a two-week high .
E-	The {E} broke below support and risks further downside .
E+	The {E} broke above resistance and may rise further .
E-	Sellers remain in control of the {E} .
E+	Buyers remain in control of the {E} .
E0	The {E} traded sideways ahead of the central bank meeting .
E0	The {E} was little changed on {day} .
E+	Upbeat data boosted the {E} .
E-	Downbeat data weighed on the {E} .
E+	A hawkish central bank lifted the {E} .
E-	A dovish central bank hurt the {E} .
E-	The {E} pair faces rejection at {n}.{d} and could drop to {n}.{d} .
E+	The {E} pair bounces off {n}.{d} and could climb to {n}.{d} .
E- F+	{E} drops as {F} gains on safe-haven demand
E+ F-	{E} climbs as {F} retreats
E+	Traders keep buying the {E} on every dip .
E-	Traders keep selling the {E} on every rally .
E+	The uptrend in the {E} is intact above {n}.{d} .
E-	The downtrend in the {E} is intact below {n}.{d} .
E+	{E} turns higher after defending {n}.{d}
E-	{E} turns lower after failing at {n}.{d}
E- F+	The {E} gave up {pct} to the {F} on Thursday .
E+ F-	The {E} added {pct} versus the {F} on Thursday .
E+ F-	Haven flows favoured the {E} at the expense of the {F} .
E- F+	Rate cut bets undermined the {E} , and the {F} benefited .
E+	Higher yields gave the {E} a lift .
E-	Lower yields took the shine off the {E} .
E-	Political turmoil hangs over the {E} .
E+	A surprise rate increase sent the {E} up sharply .
E-	A surprise rate reduction sent the {E} down sharply .
+	A close above {n}.{d} would confirm the bullish outlook .
-	A close below {n}.{d} would confirm the bearish outlook .
+	The indicators point upwards and further gains are likely .
-	The indicators point downwards and further losses are likely .
+	As long as support at {n}.{d} holds , more upside is expected .
-	As long as resistance at {n}.{d} caps the advance , more downside is expected .
0	Resistance is seen at {n}.{d} and support at {n}.{d} .
`;
