/** Verb phrases that are good for their subject company, one per line. */
export const GOOD = `
posted its best {period} in years
beat forecasts for {metric}
topped the market 's expectations
reported {metric} well above consensus
reported stronger {metric} than analysts had predicted
more than doubled its {metric}
lifted its outlook for {year}
nudged up its {metric} forecast
brightened its view of the year
predicted faster growth
said {badMetric} had come down
managed to bring {badMetric} under control
kept a tight grip on spending
turned the corner after two years of losses
returned to growth
ended a run of losses
moved back into profit
landed a {eur} order from {buyer}
beat rivals to a contract with {buyer}
was picked to build {product} for {buyer}
clinched a long-term supply deal
extended its biggest contract by {n} years
won back a key customer
signed up more customers than ever
added subscribers for the third quarter in a row
gained ground on its rivals
grabbed market share
overtook its main rival
widened its lead in {product}
sold out of {product} within days
cannot keep up with demand for its {product}
got the green light for its {product}
received clearance to sell its {product} in {place}
won a patent case
had charges against it dropped
was cleared after a two-year inquiry
settled a dispute that had weighed on the stock
saw its debt rating raised
had its rating lifted to investment grade
was raised to buy at {C}
was upgraded at {C}
became a favourite of analysts
drew praise from {C}
attracted a takeover offer from {B}
received a sweetened bid
agreed to be bought at a premium of {pct}
is being courted by several bidders
won the backing of its largest shareholder
raised {eur} from new investors
secured funding for its plans
obtained a {eur} credit line
struck a rescue deal with its lenders
averted insolvency
paid down its debt ahead of schedule
raised its payout
declared a special dividend
announced a {eur} share repurchase
plans to return more cash to its owners
will benefit from lower {badMetric}
stands to gain from the new rules
is well placed to profit from the boom
profits from the trouble at a rival
is winning over sceptics
made its debut on the exchange with a jump of {pct}
hit an all-time high
climbed to the top of the index
was the day 's best performer
led the advance
staged a comeback
bounced back from early losses
recovered all of its losses
was in demand
extended its winning streak
defied the weak market
held up better than its peers
is on track to meet its targets early
is ahead of plan
finished the project early and under budget
will hire {nn} people
is opening a second factory to meet orders
restarted production after the strike
resolved a pay dispute with its workers
found a buyer for its loss-making unit
shed a loss-making business
reported good results from a trial of its drug
saw bookings pick up
enjoyed brisk trade over the holidays
can charge higher prices than its competitors
expects to break even sooner than planned
`;
