/** Figures of an economy, towards the country and of the whole. `labels<tab>pattern`. */
export const MACRO = `
N+	{badMacro} in {N} {macroFell}
N+	{N} 's {badMacro} {macroFell} in {month}
N+	{badMacro} {macroFell} in {N} as {relieved}
N+	{N} sees {badMacro} fall to a {n} - year low
N+	Drop in {N} 's {badMacro} beats forecasts
N-	{badMacro} in {N} {macroRose}
N-	{N} 's {badMacro} {macroRose} in {month}
N-	{badMacro} {macroRose} in {N} as {strained}
N-	{N} sees {badMacro} climb to a {n} - year high
N-	Rise in {N} 's {badMacro} is worse than feared
N+	{goodMacro} in {N} {macroRose}
N+	{N} 's {goodMacro} {macroRose} in {month}
N+	{goodMacro} {macroRose} in {N} as {relieved}
N+	{N} sees {goodMacro} at its best in {n} years
N+	{N} 's {goodMacro} beats every estimate
N-	{goodMacro} in {N} {macroFell}
N-	{N} 's {goodMacro} {macroFell} in {month}
N-	{goodMacro} {macroFell} in {N} as {strained}
N-	{N} sees {goodMacro} at its worst in {n} years
N-	{N} 's {goodMacro} falls short of every estimate
N+	{N} {dodges} a recession
N-	{N} {enters} a recession
N+	{N} 's economy {macroRose} by {pct}
N-	{N} 's economy {macroFell} by {pct}
N0	{badMacro} in {N} was unchanged at {pct}
N0	{N} 's {goodMacro} was in line with forecasts
N0	{N} will publish {badMacro} figures on {day}
N0	{N} revises the way it measures {goodMacro}
+	{badMacro} {macroFell} in {month}
+	{badMacro} {macroFell} as {relieved}
-	{badMacro} {macroRose} in {month}
-	{badMacro} {macroRose} as {strained}
+	{goodMacro} {macroRose} in {month}
-	{goodMacro} {macroFell} in {month}
0	{badMacro} was unchanged in {month}
`;

/** Slots of the patterns above. */
export const MACRO_SLOTS: Readonly<Record<string, string>> = {
  badMacro:
    'unemployment|joblessness|jobless claims|the jobless rate|bankruptcies|insolvencies|poverty|mortgage arrears|youth unemployment|trade deficit|budget deficit|loan defaults|lay-offs|inflation|food inflation|business failures|price growth|public debt',
  goodMacro:
    'factory output|industrial production|retail sales|consumer confidence|business morale|exports|employment|job creation|housing starts|real wages|services activity|investment|productivity|household spending|growth|manufacturing|tourism',
  macroRose:
    'rose|climbed|jumped|surged|soared|crept up|shot up|increased|picked up|climbed again|ticked up|rose for a third month|spiked|accelerated',
  macroFell:
    'fell|dropped|sank|plunged|slid|tumbled|eased|declined|shrank|crept lower|dipped|fell for a third month|sank to a {n} - year low|tumbled again',
  relieved: 'hiring picks up|the economy recovers|orders return|rates come down|energy gets cheaper',
  strained: 'firms cut jobs|the economy stalls|orders dry up|borrowing costs bite|demand weakens',
  dodges: 'avoids|dodges|escapes|sidesteps|exits|climbs out of|narrowly avoids',
  enters: 'enters|slips into|slides into|tips into|sinks into|falls into|stumbles into',
};
