/** Verb phrases that are bad for their subject company, one per line. */
export const BAD = `
posted its worst {period} in years
missed forecasts for {metric}
fell short of the market 's expectations
reported {metric} well below consensus
reported weaker {metric} than analysts had predicted
saw its {metric} halve
trimmed its outlook for {year}
scaled down its {metric} forecast
scrapped its targets
predicted slower growth
said {badMetric} had got out of hand
failed to bring {badMetric} under control
burned through its cash
remained deep in the red
slipped back into the red
reported another loss
booked a charge of {eur}
wrote off {eur} on its {industry} business
lost a {eur} order from {buyer}
lost out to rivals on a contract with {buyer}
was dropped as a supplier by {buyer}
saw its biggest contract cancelled
lost a key customer
is losing customers at a faster rate
lost subscribers for the third quarter in a row
lost ground to its rivals
gave up market share
was overtaken by its main rival
is falling behind in {product}
is sitting on unsold {product}
cannot find enough buyers for its {product}
was refused permission to sell its {product}
must withdraw its {product} from sale
lost a patent case
was charged with misleading investors
is under investigation for bribery
was raided by the authorities
was fined {eur}
must pay {eur} in damages
faces a wave of lawsuits
saw its debt rating lowered
had its rating reduced to junk
was lowered to sell at {C}
was downgraded at {C}
fell out of favour with analysts
drew criticism from {C}
was rebuffed by {B}
saw a takeover collapse
is being abandoned by its lenders
came under fire from its largest shareholder
had to raise {eur} in new shares at a steep discount
is running short of money
missed a payment on its debt
breached the terms of its loans
sought protection from its creditors
halved its payout
suspended its dividend
stopped buying back its shares
will be hurt by higher {badMetric}
stands to lose from the new rules
is vulnerable to a slowdown
suffers from the success of a rival
has lost the trust of investors
made a weak debut on the exchange , losing {pct}
hit an all-time low
dropped to the bottom of the index
was the day 's worst performer
led the decline
ran out of steam
gave back early gains
wiped out its gains for the year
was shunned by investors
extended its losing streak
missed out on the rally
fared worse than its peers
is behind schedule
had to delay the launch of its {product}
is over budget on its biggest project
will cut {nn} jobs
is closing a factory for lack of orders
stopped production because of a strike
faces a walkout by its workers
could not sell its loss-making unit
parted with its chief executive after a row
abruptly lost its finance chief
was hit by a computer attack
exposed the data of its customers
saw a trial of its drug fail
saw bookings dry up
had a poor holiday season
had to lower its prices to sell its {product}
was caught up in an accounting scandal
`;
