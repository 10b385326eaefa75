/**
 * News and charts on currency pairs: `{P}` is a pair, `{R}` its base currency and `{Q}` its quote currency.
 * `labels<tab>pattern`.
 */
export const PAIRS = `
P+	{P} {fxUp} {level}
P-	{P} {fxDown} {level}
P+ Q-	{P} {fxUp} {level} as {Q} {fxWeak}
P- Q+	{P} {fxDown} {level} as {Q} {fxStrong}
P+ R+	{P} {fxUp} {level} as {R} {fxStrong}
P- R-	{P} {fxDown} {level} as {R} {fxWeak}
R+ P+	{R} {fxStrong} {fxGood} , lifting {P} towards {level}
R- P-	{R} {fxWeak} {fxBad} , dragging {P} to {level}
Q+ P-	{Q} {fxStrong} {fxGood} , sending {P} to {level}
Q- P+	{Q} {fxWeak} {fxBad} , helping {P} recover to {level}
R+	{R} {fxStrong} {fxGood}
R-	{R} {fxWeak} {fxBad}
R+ Q-	{R} outshines {Q} {fxGood}
R- Q+	{R} underperforms {Q} {fxBad}
R+	{fxEvGood} puts a floor under {R}
R+	{fxEvGood} gives {R} a boost
R+	{R} cheers {fxEvGood}
R-	{fxEvBad} knocks {R}
R-	{fxEvBad} keeps {R} on the back foot
R-	{R} reels from {fxEvBad}
Q- P+	{fxEvBad} hits {Q} and {P} {fxUp} {level}
Q+ P-	{fxEvGood} boosts {Q} and {P} {fxDown} {level}
P+	{P} : {fxChartUp}
P-	{P} : {fxChartDown}
P+	{P} Price Analysis : {fxChartUp}
P-	{P} Price Analysis : {fxChartDown}
P+	{P} Forecast : {fxChartUp}
P-	{P} Technical Outlook : {fxChartDown}
P+	{P} {fxUp} {level} , {fxChartUp}
P-	{P} {fxDown} {level} , {fxChartDown}
P0	{P} trades flat near {level} ahead of the {cb} decision
P0	{P} moves sideways in a tight range around {level}
P0	{P} lacks direction as traders await {month} data
P0	{P} is stuck between {level} and {level}
P0	{P} barely reacts to mixed data
P0	{P} awaits the {cb} for fresh impetus
P0	{P} holds steady near {level} in thin holiday trade
P0	{P} in wait-and-see mode before US jobs data
P+	{P} gains {fxTime} and trades near {level} during the European session on {day} .
P-	{P} loses ground {fxTime} and trades near {level} during the Asian session on {day} .
P+	{P} builds on the bounce from {level} and climbs to a {when} high .
P-	{P} extends the pullback from {level} and sinks to a {when} low .
P+	{P} attracts buyers on the dip and reverses the losses of the day before .
P-	{P} attracts sellers on the rise and gives back the gains of the day before .
P+	{P} snaps a three-day losing streak and regains {level} .
P-	{P} snaps a three-day winning streak and falls back under {level} .
P-	{P} struggles to gain traction and stays under {level} .
P-	{P} fails to keep hold of its early gains .
P+	{P} shrugs off weak data and stays above {level} .
P+	{P} remains well supported above {level} .
P-	{P} remains under heavy selling pressure below {level} .
P+	{P} holds on to its gains and looks set to rise further .
P-	{P} nurses its losses and looks set to fall further .
P+ Q-	A broad sell-off in {Q} allows {P} to rise past {level} .
P- Q+	Broad strength of {Q} weighs on {P} , which slips under {level} .
P+ Q-	The pullback in Treasury yields undermines {Q} and supports {P} .
P- Q+	The rise in Treasury yields underpins {Q} and caps {P} .
P+ Q-	A better mood on stock markets dents {Q} as a haven and lends support to {P} .
P- Q+	The sour mood benefits {Q} as a haven and exerts pressure on {P} .
R+ P+	Expectations that the {cb} will raise rates lend support to {R} and act as a tailwind for {P} .
R- P-	Expectations that the {cb} will lower rates weigh on {R} and act as a headwind for {P} .
Q- P+	Markets raise their bets on rate cuts , which drags on {Q} and helps {P} .
Q+ P-	Markets pare their bets on rate cuts , which keeps {Q} firm and {P} depressed .
Q- P+	Doves at the central bank weaken the case for {Q} .
Q+ P-	Hawks at the central bank strengthen the case for {Q} .
R+	{R} rose after inflation came in hotter than expected .
R-	{R} fell after inflation came in cooler than expected .
R+	{R} rose to {level} after data showed the economy grew faster than forecast .
R-	{R} dropped to {level} after data showed the economy shrank .
R+	{R} jumped after the central bank surprised with a rate increase .
R-	{R} tumbled after the central bank surprised with a rate cut .
R-	{R} slipped as policymakers said that rates would come down soon .
R+	{R} firmed as policymakers said that it was too early to talk of cuts .
R+	{R} gained as the jobless rate unexpectedly fell .
R-	{R} lost as the jobless rate unexpectedly rose .
R-	Disappointing retail sales sent {R} lower .
R+	Robust retail sales sent {R} higher .
R-	{R} is the weakest of the major currencies today .
R+	{R} is the strongest of the major currencies today .
R-	{R} surrenders its gains as {Q} finds its feet .
R+	{R} pares its losses as {Q} runs out of steam .
R-	Investors cut their long positions in {R} .
R+	Short sellers of {R} ran for cover .
R+	Demand for safety lifts {R}
R-	Demand for safety fades and {R} slides
R-	The central bank would welcome a weaker {R} and stands ready to sell it .
R+	The finance ministry bought {R} to stop its slide .
R+	{R} was up {pct} at {level} .
R-	{R} was down {pct} at {level} .
R+ Q-	{Q} lost {pct} to {level} against {R} .
R- Q+	{Q} gained {pct} to {level} against {R} .
R+	{R} climbed {pct} , its biggest daily gain in {n} months .
R-	{R} sank {pct} , its biggest daily loss in {n} months .
+	Buyers keep the upper hand while the pair stays above {level} .
-	Sellers keep the upper hand while the pair stays under {level} .
+	The pair has room to climb to {level} .
-	The pair has room to fall to {level} .
+	The path of least resistance for the pair is up .
-	The path of least resistance for the pair is down .
+	The pair printed higher highs and higher lows .
-	The pair printed lower highs and lower lows .
+	The RSI turned up and stands above 50 , and the MACD is positive .
-	The RSI turned down and stands below 50 , and the MACD is negative .
+	Pullbacks are seen as a chance to buy .
-	Bounces are seen as a chance to sell .
+	Pullbacks are likely to be bought .
-	Bounces are likely to be sold .
0	Immediate support is at {level} , followed by {level} .
0	The first hurdle is {level} , then {level} .
0	Traders now look to the {cb} meeting on {day} .
0	The economic calendar is empty today .
0	The data are due at {n} GMT .
0	The consensus is for a reading of {n}.{d} % .
`;

/** Slots of the patterns above. */
export const PAIR_SLOTS: Readonly<Record<string, string>> = {
  level: '1.0{nn}|1.2{nn}|0.6{nn}|14{n}.{d}0|0.9{nn}|1.3{nn}|15{d}.00|1.1{nn}',
  cb: 'Fed|ECB|BoE|BoJ|RBA|SNB|central bank',
  when: 'three-week|two-month|six-week|one-year|multi-month|fresh weekly',
  fxTime: 'for the third straight day|for a second day|further|on the day',
  fxUp: 'rises above|climbs past|rallies to|jumps to|recovers to|bounces to|advances towards|reclaims|edges up to|surges beyond|refreshes its high at|breaks above|extends its rise to|pushes through|grinds higher to',
  fxDown:
    'falls below|drops under|slides to|tumbles to|retreats to|sinks to|eases towards|loses|edges down to|plunges beneath|refreshes its low at|breaks below|extends its fall to|dives through|grinds lower to',
  fxStrong:
    'strengthens|gains|firms|rallies|rises|advances|rebounds|climbs|surges|catches a bid|regains strength|jumps|appreciates',
  fxWeak:
    'weakens|softens|falls|slips|retreats|slides|loses ground|sinks|tumbles|depreciates|comes under pressure|gives ground|drops',
  fxGood:
    'on hawkish remarks|on upbeat data|as rate cut bets fade|after strong jobs figures|as inflation tops forecasts|on haven demand|on hopes of a deal|after a surprise rate hike|as growth beats expectations|on higher yields',
  fxBad:
    'on dovish remarks|on downbeat data|as rate cut bets build|after weak jobs figures|as inflation misses forecasts|on political worries|after a surprise rate cut|as growth disappoints|on lower yields|on recession fears',
  fxEvGood:
    'a hawkish {cb}|hawkish talk from the {cb}|a rate hike|talk of higher rates|strong growth|a jump in wages|hot inflation|a fall in unemployment|an upbeat survey|relief over politics|a trade truce',
  fxEvBad:
    'a dovish {cb}|dovish talk from the {cb}|a rate cut|talk of lower rates|weak growth|slow wages|soft inflation|a rise in unemployment|a gloomy survey|political turmoil|a trade row',
  fxChartUp:
    'bulls target {level}|buyers in control above {level}|uptrend intact|breakout points to {level}|bullish bias above {level}|more gains likely|higher lows favour the bulls|next stop {level} , say analysts|upside momentum builds|bulls defend {level}|scope for a rise to {level}|a double bottom forms|bearish bets fade',
  fxChartDown:
    'bears target {level}|sellers in control below {level}|downtrend intact|breakdown points to {level}|bearish bias below {level}|more losses likely|lower highs favour the bears|next stop {level} , say analysts|downside momentum builds|bears defend {level}|risk of a fall to {level}|a double top forms|bullish bets fade',
};
