/**
 * Kinds of news that are rare in the labeled headlines, as headlines and sentences: contracts, courts, jobs, and
 * things that do not happen. `labels<tab>pattern`.
 */
export const NEWS = `
A+	{A} wins {eur} {product} contract
A+	{A} wins contract from {buyer}
A+	{A} wins {eur} deal with {buyer}
A+	{A} awarded {eur} contract by {buyer}
A+	{A} secures {eur} order for {product}
A+	{A} secures contract extension with {buyer}
A+	{A} signs multi-year deal to supply {product} to {buyer}
A+	{A} inks {eur} supply agreement with {buyer}
A+	{A} bags repeat order for {product}
A+	{A} receives {eur} order from {buyer}
A+	{A} receives letter of award for {product}
A+	{buyer} picks {A} for {eur} project
A+	{buyer} orders {nn} {product} from {A}
A+	The {sector} receives an order for {product}
A+ B-	{A} wins {buyer} contract as rival {B} loses out
A+ B-	{A} beats {B} to {eur} contract
A+ B-	{A} wins the tender while competitor {B} {down} {pct}
A+ B-	{A} lands the order , and rival {B} {down} {pct}
A- B+	{A} {down} {pct} while rival {B} wins the contract
A- B+	{A} loses {eur} contract to {B}
A- B+	{A} loses out to {B} in tender
A+ B-	{A} jumps {pct} on contract win , rival {B} {down} {pct}
A-	{A} loses {eur} contract
A-	{A} loses its biggest customer
A-	{buyer} cancels {eur} order with {A}
A-	{buyer} cancels order for {product}
A-	{A} order cancelled
A-	{A} contract terminated by {buyer}
A-	{A} bid for {B} rejected
A-	{B} board rejects offer from {A}
A-	{A} merger talks collapse
A-	Takeover of {A} falls through
A-	{A} sale fails as bidders walk away
A-	{A} abandons bid for {B}
A-	{A} and {B} call off merger
A+	{A} sale clears last regulatory hurdle
A+	Court clears {A} of wrongdoing
A+	{A} cleared by regulator
A+	{A} cleared in bribery case
A+	Court dismisses claims against {A}
A+	Judge dismisses charges against {A}
A+	{A} wins appeal in {eur} case
A+	{A} wins lawsuit against {B}
A+	{A} wins court battle over {product}
A+	Regulator drops probe into {A}
A+	{A} lawsuit dropped
A+	Tribunal sets aside {eur} fine on {A}
A-	{A} loses patent suit
A-	{A} loses court battle over {product}
A-	{A} sued for {eur}
A-	{A} recalls {nn} thousand {product}
A-	{A} to recall {product} over fire risk
A-	{A} pleads guilty in bribery case
A-	{A} faces probe over {product}
A-	{A} accused of hiding losses
A-	{A} offices searched in tax probe
A-	{A} to pay {eur} to settle claims
A-	{A} {role} arrested
A-	{A} {role} quits unexpectedly
A-	{A} {role} resigns after row with board
A-	{A} {role} ousted
A-	Abrupt exit of {A} {role} rattles investors
A-	{A} lays off {nn} workers
A-	{A} lays off {pct} of staff
A-	{A} to cut {pct} of its workforce
A-	The {sector} lays off a third of its employees
A-	{A} freezes hiring
A-	{A} to close factory in {place} , {nn} jobs to go
A-	Closure of {place} plant threatens {nn} jobs
A-	{A} workers walk out in {place}
A-	Strike shuts {A} plant
A+	{A} to hire {nn} people
A+	{A} to add {nn} staff on strong demand
A+	{A} to recruit {nn} engineers as it expands in {place}
A+	{A} calls back furloughed workers
A0	{A} hires {person} as {role}
A0	{A} {role} {person} to step down at year-end as planned
A0	{A} elects {person} {role}
A+	{A} averts {badThing}
A+	{A} escapes {badThing}
A+	{A} avoids {badThing}
A+	{A} says {badThing} averted
A+	{A} sees no {badThing}
A+	{A} denies {badThing}
A+	No {badThing} at {A} , says {role}
A+	Fears of {badThing} at {A} ease
A+	{A} results better than feared
A+	{A} loss smaller than feared
A+	The decline in {metric} has stopped
A+	{badMetric} did not rise in {period}
A+	{A} is no longer losing customers
A+	{A} exits bankruptcy
A-	{A} fails to win approval for {product}
A-	{A} fails to meet its targets
A-	{A} has not been able to raise prices
A-	{A} can not meet its obligations
A-	{A} does not see demand improving
A-	{A} will not reach its target
A-	{A} pays no dividend for {year}
A-	No dividend for {A} shareholders
A-	No payout will be made this year
A-	The recovery in {metric} did not come
A-	The expected improvement has not come
A-	{metric} failed to recover
A-	{metric} no longer growing
A-	{goodThing} fails to materialise at {A}
A-	{A} still without {goodThing}
A-	{A} fails to secure {goodThing}
A-	{A} runs out of cash
A-	{A} defaults on its bonds
A+	{A} trims loss as costs fall
A+	{A} cuts losses
A+	{A} reduces its loss by {pct}
A+	{A} back in profit
A+	{A} swings to profit
A+	{A} returns to profit after {n} years of losses
A-	{A} swings to loss
A-	{A} sinks into the red
A-	{badMetric} {roseBad} in {period}
A+	{badMetric} {fellBad} in {period}
A-	{A} {badMetric} surge {pct}
A-	{A} {badMetric} balloon
A+	{A} {badMetric} fall {pct}
A-	{A} cuts forecast
A-	{A} lowers guidance
A-	{A} cuts {period} guidance on {bad}
A+	{B} upgrades {A} to outperform
A+	{B} upgrades {A} to overweight on {good}
A-	{B} downgrades {A} to hold
-	Inflation hits highest in {n} years
-	Price growth accelerates to {pct}
+	Inflation cools to {pct}
`;

/** Sentences from article bodies: long, and mostly beside the point. */
export const PROSE = `
A-	{lead}{B} buys less and less from {A} , which once made most of the {product} that it needed .
A-	{lead}{A} has come under growing pressure from rivals , and several of its largest customers have begun to look elsewhere .
A-	{lead}analysts have voiced concern about the speed at which {A} is spending its cash .
A-	{lead}the deal dealt a heavy blow to {A} , which had spent {n} years and {eur} on the project .
A- B0	{lead}{B} accuses {A} of copying its {product} and has asked a court to stop the sales .
A-	{lead}regulators have raised questions about how {A} books its revenue , adding to the troubles of the {sector} .
A-	{lead}{A} is struggling to keep up with demand because of {bad} , and deliveries of {product} have slipped by several months .
A-	{lead}many of the people who built {A} 's {industry} unit have left , and morale is said to be low .
A-	{lead}the cost of the programme has become a burden for {A} , which can no longer count on cheap loans .
A-	{lead}there are growing doubts as to whether {A} can repay the debt that it took on to buy {B} .
A-	{lead}{A} has lost ground in {place} , where cheaper {product} from {B} now sell twice as well .
A-	{lead}investors have grown impatient with {A} , whose turnaround plan has so far produced little .
A-	{lead}the outlook for {A} has darkened , with households in {place} spending less on {product} .
A-	{lead}{A} has been forced to sell its {industry} business in order to pay its lenders .
A-	{lead}the delay is the latest setback for {A} , which has already pushed back the opening of the plant twice .
A-	{lead}{A} warned that the tariffs would add {eur} to its costs this year and that it could not pass all of that on .
A-	{lead}the breach exposed the data of millions of customers and has hurt trust in {A} .
A-	{lead}{A} 's most important market has been shrinking for {n} quarters in a row , and there is no end in sight .
A-	{lead}fierce competition has eaten into {A} 's margins , and the price war in {place} shows no sign of easing .
A-	{lead}critics say that {A} has too much power and has shut out smaller firms .
A+	{lead}{A} has seen strong demand for its {product} , and the factory in {place} now runs around the clock .
A+	{lead}the agreement gives {A} a foothold in {place} , a market that has never been so open to foreign firms .
A+	{lead}the contract is a major win for {A} , which had been trying to enter the {industry} sector for years .
A+	{lead}{A} has established itself as the clear leader in {product} , well ahead of {B} and others .
A+	{lead}customers have been switching to {A} because its {product} last longer and cost less to run .
A+	{lead}the results suggest that {A} 's turnaround is working , with {metric} improving in every region .
A+	{lead}investors have welcomed the plan , under which {A} will return {eur} to shareholders over three years .
A+	{lead}{A} has emerged as one of the main winners of the boom in {product} , and its order books are full into next year .
A+	{lead}{A} has paid off its debt and now has enough cash to invest in {product} without new loans .
A+	{lead}the ruling removes a cloud that had hung over {A} for years and opens the way for sales of {product} .
A+	{lead}demand from {buyer} has been so strong that {A} is adding a second shift in {place} .
A+	{lead}{A} has managed to raise prices without losing customers , and analysts expect {metric} to keep growing .
A+	{lead}the partnership is seen as a vote of confidence in {A} , whose technology is regarded as the best in the industry .
A+	{lead}{A} has overcome the problems with its supply chain , and deliveries of {product} are back on schedule .
A+	{lead}{A} benefits from the trend , as more and more companies in {place} buy its {product} .
A+ B-	{lead}{A} has been gaining on {B} , whose share of the market in {place} has fallen below {pct} .
A+ B-	{lead}customers of {B} have been moving to {A} , which offers the same {product} for less .
A0	{lead}{A} , which was founded in {year} and has its head office in {place} , makes {product} for the {industry} industry .
A0 B0	{lead}{A} has held {pct} of {B} since {year} , and both use the same laboratory in {place} .
A0 B0	{lead}{person} , a former {role} of {B} , will join {A} in {month} .
A0 B0	{lead}{A} and {B} have worked together since {year} , among other things on {product} .
A0	{lead}{A} plans to present its strategy for the coming years in {month} .
A0	{lead}the meeting in {place} will deal with {product} , among other things , and {A} is expected to take part .
A0	{lead}a spokesman for {A} said the company does not comment on rumours .
`;
