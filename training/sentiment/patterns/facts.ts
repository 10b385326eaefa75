/** Facts about companies that are neither good nor bad: `label<tab>pattern`. */
export const FACTS = `
0	{A} {industry} has a staff of {nn} and yearly sales of {eur} .
0	The unit has {nn} employees and had net sales of {eur} in {year} .
0	{A} is part of a {industry} group based in {place} .
0	{A} is owned by a private equity firm .
0	{A} is a supplier of {product} for the {industry} industry .
0	The group consists of three business areas : {industry} , {industry} and services .
0	The company has offices in {place} , {place} and {place} .
0	The warehouse was built in {year} and has {nn} square metres .
0	The plant in {place} makes {product} for the {industry} industry .
0	The factory is next to the airport in {place} .
0	The report for {period} will be published on {n} {month} .
0	The annual report is on the company 's website .
0	The results will be presented at a news conference at {n} a.m. on {day} .
0	The general meeting elected {person} as chairman .
0	{person} will take over as {role} on 1 {month} .
0	{person} , now {role} at {B} , has been with the group since {year} .
0	{person} was born in {year} and holds a degree in economics .
0	The {role} will report to {person} .
0	The price was not made public .
0	The parties do not disclose the value of the deal .
0	The deal is worth about {eur} .
0	The deal comprises the operations in {place} and {n} employees .
0	The staff will move to the buyer as old employees .
0	The purchase price is paid in cash when the deal closes .
0	The deal needs the approval of the competition authority .
0	The merger takes effect at the beginning of {month} .
0	The companies have signed a letter of intent .
0	The agreement is valid until the end of {year} .
0	The contract covers design , delivery and maintenance .
0	The {product} will be delivered in {month} {year} .
0	The delivery includes {n} {product} and spare parts .
0	The shipment leaves {place} in {month} .
0	{product} are used in the {industry} industry .
0	The {product} can be bought online and in shops .
0	The service is available in {place} and {place} .
0	The system works on most phones and computers .
0	The new magazine comes out {n} times a year .
0	The park will have {n} houses and a hotel .
0	The centre will house {n} shops and a restaurant .
0	The city council will decide on the plan in {month} .
0	The permit was applied for in {month} .
0	The building will be ready in {year} .
0	The company has not decided on the size of the plant .
0	The company will look into selling part of its land .
0	The study was carried out in {n} countries .
0	{n} hundred guests came to the event in {place} .
0	About {pct} of sales come from {place} .
0	Customers in {place} account for {pct} of turnover .
0	{metric} for {period} was {eur} .
0	{metric} was {eur} , unchanged from {basis} .
0	{metric} was at the same level as in {basis} .
0	{who} expects {metric} to be at last year 's level .
0	{who} repeated its outlook for the year .
0	The shares closed at {eur} on {day} .
0	{C} has a hold rating on the share .
0	{C} owns {pct} of the shares and votes .
0	The holding of {C} in {A} is now {pct} .
0	The share capital rose by {eur} when option rights were used .
0	The new shares will be entered in the trade register on {n} {month} .
0	The subscription period runs from {n} {month} to {n} {month} .
0	The programme is worth at most {eur} .
0	The loan is paid back over {n} years .
0	The bank is the lead manager of the issue .
0	The company did not want to comment on the matter .
0	The talks concern all employees in {place} .
0	The patent covers a method of making {product} .
0	Financial year {year} runs from {month} to {month} .
0	According to {person} the decision will be taken next year .
`;
