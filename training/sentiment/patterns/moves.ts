/**
 * How a move continues: it goes on, is reversed, ends, or turns out smaller than expected. For a price only the
 * direction counts, whatever the move is called. `labels<tab>pattern`.
 */
export const MOVES = `
A+	{stock} pared losses to close {pct} lower
A+	{stock} pare losses after {goodNews}
A+	{stock} recoup most of the day 's losses
A+	{stock} recovered from early losses
A+	{stock} trimmed losses in late trading
A+	{stock} erased an early slide
A+	{A} reverses losses to end {pct} higher
A+	{stock} clawed back some of last week 's losses
A+	{A} halts its decline
A+	{A} snaps {n} - day losing streak
A+	{stock} ended a {n} - day losing run
A+	{stock} extended gains for a {n} th day
A+	{A} adds to gains on {goodNews}
A+	{stock} built on early gains
A+	{stock} extend rally
A+	{stock} rebounded from a {n} - year low
A+	The slide in {A} eased
A+	Selling in {A} abated
A-	{stock} gave up early gains
A-	{stock} gave back most of the advance
A-	{A} trims gains after {badNews}
A-	{stock} pare gains
A-	{stock} erased gains in the last hour
A-	{A} wipes out gains for the year
A-	{A} reverses gains to end {pct} lower
A-	{stock} surrendered a {pct} gain
A-	{A} snaps {n} - day winning streak
A-	{A} pulls back from record high
A-	{stock} retreated from a {n} - month high
A-	{stock} eased from their peak
A-	{A} rally fizzles
A-	The rally in {A} faded
A-	{A} set to pause record run
A-	{stock} extended losses
A-	{A} adds to losses after {badNews}
A-	{stock} deepened losses
A-	{A} extends slide to {n} days
+	{metric} fell less than feared .
+	{metric} fell less than analysts had expected .
+	{badMetric} rose less than expected .
+	The decline in {metric} slowed .
+	{metric} did not fall as much as had been feared .
+	The results were not as bad as feared .
-	{metric} rose less than expected .
-	{metric} grew less than forecast .
-	{badMetric} fell less than expected .
-	{metric} rose , but less than analysts had expected .
-	The recovery in {metric} stalled .
-	Growth in {metric} lost pace .
A+	{A} found not guilty in fraud case
A+	{A} wins court fight over {product}
A+	Judge sides with {A} in dispute with {B}
A0	{A} to sell its {industry} unit
A0	{A} may sell its stake in {B}
A0	{A} is looking to sell the {product} business
A-	{C} cuts {A} to sell
A-	{A} cut to sell from hold
`;
