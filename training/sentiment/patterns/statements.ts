/** Sentences as companies write about themselves: `label<tab>pattern`. `{hi}` and `{lo}` are amounts. */
export const STATEMENTS = `
+	{metric} {rose} to {hi} from {lo}{yoy} .
+	{metric} {rose} to {hi} from {lo} in {basis} .
+	{metric} in {period} {rose} by {pct} to {hi} .
+	{metric} totalled {hi} , compared to {lo} in {basis} .
+	{metric} was {hi} , up from {lo} {basis} .
+	{metric} amounted to {hi} ( {lo} ) , an increase of {pct} .
+	{A} said {metric} {rose} {pct}{yoy} .
+	{A} 's {metric} {rose} {pct} to {hi}{yoy} , helped by {good} .
+	{metric} {rose} due to {good} .
+	{badMetric} {fellBad} to {lo} from {hi} {basis} .
+	{badMetric} {fellBad} by {pct}{yoy} .
+	{A} 's {badMetric} {fellBad} to {lo} in {period} , compared with {hi} {basis} .
+	{badMetric} was {lo} , down from {hi} in {basis} .
+	The net loss was {lo} , compared to a loss of {hi} in {basis} .
+	{who} posted a profit of {eur} in {period} , compared to a loss of {eur} {basis} .
+	{who} swung to a net profit of {eur} from a loss of {eur} {basis} .
+	{who} turned to profit in {period} .
+	{who} has won an order worth {eur} from {buyer} .
+	{who} has been awarded a contract by {buyer} for the delivery of {product} .
+	{A} has received an order for {product} from {buyer} in {place} .
+	{who} signed a {eur} contract to supply {product} to {buyer} .
0	The value of the order is approximately {eur} and deliveries will start in {month} .
0	The contract is worth about {eur} over five years .
+	{who} raised its full-year guidance and now expects {metric} to be clearly higher than last year .
+	{who} expects {metric} to increase in {year} .
+	{who} estimates that {metric} will improve from the previous year 's level .
+	{metric} exceeded expectations in {period} .
+	{metric} came in at {hi} , above the analyst consensus of {lo} .
+	The investment will increase annual production capacity by {pct} .
+	The measures are expected to bring annual savings of {eur} .
+	The acquisition will strengthen {A} 's position in {place} .
+	The deal will have a positive impact on {metric} from {period} .
+	The board proposes a dividend of {hi} per share , up from {lo} .
+	{who} decided on an extra dividend .
+	{metric} reached a record level in {period} .
+	{who} has strengthened its market position in {place} , says {person} .
+	We are pleased with the development of {metric} , said {role} {person} .
+	Demand for {product} has been strong and {metric} developed favourably .
+	{A} upgraded its outlook after {good} .
+	The cooperation will help {A} to grow in {place} and to reach new customers .
+	The new technology cuts energy use by {pct} and improves efficiency .
+	{role} {person} said that the outlook is good and that growth will continue .
+	{A} was named the best employer of the {industry} industry .
+	The share of {product} in net sales grew to {pct} .
+	{A} became the market leader in {place} .
+	The company 's liquidity remained strong and {metric} {rose} .
+	{A} shares rose {pct} to {eur} on the exchange in {place} .
+	The lay-offs planned earlier will not be needed , as {metric} {rose} .
-	{metric} {fell} to {lo} from {hi}{yoy} .
-	{metric} {fell} to {lo} from {hi} in {basis} .
-	{metric} in {period} {fell} by {pct} to {lo} .
-	{metric} totalled {lo} , compared to {hi} in {basis} .
-	{metric} was {lo} , down from {hi} {basis} .
-	{metric} amounted to {lo} ( {hi} ) , a decrease of {pct} .
-	{A} said {metric} {fell} {pct}{yoy} .
-	{A} 's {metric} {fell} {pct} to {lo}{yoy} because of {bad} .
-	{metric} {fell} due to {bad} .
-	{badMetric} {roseBad} to {hi} from {lo} {basis} .
-	{badMetric} {roseBad} by {pct}{yoy} .
-	{A} 's {badMetric} {roseBad} to {hi} in {period} , compared with {lo} {basis} .
-	{badMetric} was {hi} , up from {lo} in {basis} .
-	The net loss was {hi} , compared to a loss of {lo} in {basis} .
-	{who} posted a loss of {eur} in {period} , compared to a profit of {eur} {basis} .
-	{who} swung to a net loss of {eur} from a profit of {eur} {basis} .
-	{who} made a loss in {period} because of {bad} .
-	{who} issued a profit warning and lowered its guidance for {year} .
-	{who} expects {metric} to decrease in {year} .
-	{who} estimates that {metric} will remain below last year 's level .
-	{metric} fell short of expectations in {period} .
-	{metric} came in at {lo} , below the analyst consensus of {hi} .
-	{who} will lay off {nn} people at its factory in {place} .
-	{who} plans to cut {nn} jobs in {place} .
-	{who} started employer-employee negotiations on personnel reductions .
-	The plant in {place} will be closed and {nn} employees will lose their jobs .
-	The customer cancelled the order for {product} .
-	{who} will book a write-down of {eur} in {period} .
-	Weak demand for {product} hurt {metric} .
-	Tough competition put pressure on prices and {metric} {fell} .
-	The board proposes that no dividend be paid for {year} .
-	{A} was ordered to pay {eur} in damages .
-	{metric} will be burdened by {bad} , said {role} {person} .
-	{role} {person} said that the market situation is difficult .
-	The start-up of the plant in {place} has been delayed .
-	{A} shares fell {pct} to {eur} on the exchange in {place} .
-	{A} filed for bankruptcy in {place} .
-	The strike halted production at the mill in {place} .
-	{metric} was hit by {bad} .
-	Production will be halted for three weeks because of {bad} .
-	The prices of {product} have fallen further .
-	{A} is considering closing its {product} plant in {place} .
-	The rating of {A} was lowered because of its {badMetric} .
0	{A} , headquartered in {place} , employs {nn} people .
0	{A} makes {product} for the {industry} industry .
0	{A} is a {place}-based maker of {product} .
0	{A} has {nn} employees in {n} countries .
0	The value of the deal was not disclosed .
0	Financial terms of the agreement were not given .
0	The parties have agreed not to disclose the price .
0	The transaction is subject to approval by the authorities .
0	The deal is expected to be closed in {month} .
0	The acquisition is scheduled to be completed by the end of {year} .
0	The annual general meeting will be held on {n} {month} in {place} .
0	{person} has been appointed {role} of {A} as of {n} {month} .
0	{person} will take over as {role} in {month} .
0	{person} has been {role} of {A} since {year} .
0	{A} publishes its interim report on {n} {month} .
0	The company 's shares are listed on the exchange in {place} .
0	{A} has sold its {product} business to {B} .
0	{A} has agreed to buy the {product} unit of {B} .
0	{A} acquired a {pct} stake in {B} .
0	{A} will start building a new plant in {place} in {month} .
0	The construction work will begin in {month} and will be finished in {year} .
0	The new store in {place} opens in {month} .
0	{A} opens an office in {place} .
0	{A} launches a new range of {product} .
0	{A} and {B} will jointly develop {product} .
0	{A} and {B} have signed a letter of intent .
0	{A} has extended its agreement with {B} on {product} .
0	{product} account for {pct} of the company 's net sales .
0	The {industry} unit had net sales of {eur} in {year} .
0	Net sales of {B} were {eur} in {year} and it has {nn} employees .
0	{A} 's turnover is about {eur} .
0	After the transaction {A} holds {pct} of the shares .
0	{A} 's holding in {B} has fallen below {n} % of the votes .
0	The share capital was increased by {eur} through the options .
0	The number of shares rises to {nn} million after the registration .
0	The shares subscribed for will be registered on {n} {month} .
0	The subscription price is {eur} per share .
0	The board decided on a share-based incentive plan .
0	{A} will publish the details later .
0	{A} declined to comment on the matter .
0	No decision has been made yet , said {role} {person} .
0	The loan will be used for refinancing and general corporate purposes .
0	The bond carries a coupon of {n}.{d} % and matures in {year} .
0	{A} issues a bond of {eur} .
0	The product will be on the market in {month} .
0	The system is used by {nn} customers in {place} .
0	The area of the site is {nn} square metres .
0	The machine will be delivered in {month} .
0	{A} transfers its {product} production from {place} to {place} .
0	{metric} is expected to remain at last year 's level .
0	{metric} was unchanged from {basis} .
0	{metric} was at the same level as in {basis} .
0	{A} confirms its guidance for {year} .
0	{A} changes its name to {B} .
0	The merger of {A} and {B} takes effect on {n} {month} .
0	The annual report is available on the company 's website .
0	The agreement covers {product} and their maintenance .
0	{A} considers options for its {industry} business .
0	{A} may sell its {product} business , {role} {person} said .
0	The survey was carried out in {place} in {month} .
0	The products are sold in {n} countries .
0	The group consists of {n} companies .
0	Trading in the shares was halted until the announcement .
0	The negotiations with {B} continue .
0	{B} supplies {product} to {A} .
0	The patent concerns a method for making {product} .
0	The new {product} are designed for the {industry} industry .
`;
