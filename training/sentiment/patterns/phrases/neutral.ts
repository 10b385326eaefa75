/** Verb phrases that say nothing about how their subject company is doing, one per line. */
export const NEUTRAL = `
makes {product}
has its head office in {place}
employs {nn} people
was founded in {year}
will publish its results on {day}
is due to report {period} figures this week
holds its annual meeting in {month}
named {person} as {role}
said its {role} , {person} , would retire in {month}
elected a new board
agreed to buy the {industry} arm of {B}
agreed to sell its {industry} arm to {B}
completed the purchase of {B}
is in talks with {B}
is weighing a sale of its {industry} unit
hired banks to look at its options
may list its {industry} unit in {place}
filed documents for a share sale
sold bonds worth {eur}
reported {metric} of {eur}
expects {metric} of {eur} in {year}
kept its targets for {year}
kept its dividend unchanged
left its forecast as it was
introduced new {product}
showed new {product} at a fair in {place}
opened an office in {place}
started work on a plant in {place}
moved its {industry} unit to {place}
teamed up with {B} on {product}
signed a letter of intent with {B}
renewed its agreement with {B}
owns {pct} of {B}
sold its stake in {B}
declined to comment
could not be reached for comment
did not give a reason
did not say what it had paid
sent a statement by email
competes with {B} in {product}
is one of several makers of {product}
supplies {product} to {B}
was little changed
ended the day where it began
traded in a narrow range
changed hands at {eur}
advised {B} on the deal
arranged the loan
conducted the survey
published the index
changed the name of its {industry} unit
will present its {product} in {month}
is reviewing its {industry} business
asked shareholders to vote on the plan
gave the figures in a presentation
`;
