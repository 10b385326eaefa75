/**
 * Worries that fade and hopes that are dashed, what companies get or are hit with, and adjectives of results: words of
 * many kinds in a few frames. `labels<tab>pattern`.
 */
export const TONES = `
+	{worry} {fade}
+	{worry} have {faded}
+	{worry} over {topic} {fade}
+	{worry} about {topic} {fade} as {calming}
+	{worry} of {calamity} have {faded}
+	{worry} that {topic} would suffer {proved}
+	{topic} {worry} {proved} , says {person}
+	The {worry} that had held back the market are {over}
+	The worst of the {worry} is {over}
A+	{stock} {up} as {worry} over {topic} {fade}
A+	{stock} {up} after {worry} about its {badMetric} {faded}
A+	{worry} about {A} 's {badMetric} {fade}
A+	{worry} at {A} {fade}
A+	{A} {calms} {worry} about its {badMetric}
A+	{A} {calms} {worry} over {topic}
A+	{A} says {worry} in its supply chain are {over}
A+	{worry} that hurt {A} last year are {over}
-	{worry} {grow}
-	{worry} have {grown}
-	{worry} over {topic} {grow}
-	{worry} about {topic} {grow} as {alarming}
-	{worry} of {calamity} have {grown}
-	There is no end in sight to {worry} over {topic}
-	{worry} are far from over
-	{worry} show no sign of letting up
A-	{stock} {down} as {worry} over {topic} {grow}
A-	{worry} about {A} 's {badMetric} {grow}
A-	{worry} at {A} {grow}
A-	{A} {stokes} {worry} about its {badMetric}
A-	{A} says {worry} in its supply chain {grow}
A-	{A} warns that {worry} will {linger}
+	{hope} {revive}
+	{hope} about {topic} {revive}
+	{hope} of {relief} {revive}
A+	{stock} {up} as {hope} about {topic} {revive}
A+	{hope} at {A} {revive}
A+	{A} {lifts} {hope} of {relief}
-	{hope} {wither}
-	{hope} about {topic} {wither}
-	{hope} of {relief} {wither}
-	{hope} of {relief} have {withered}
A-	{stock} {down} as {hope} about {topic} {wither}
A-	{hope} at {A} {wither}
A-	{A} {douses} {hope} of {relief}
A+	{A} reports {a_good} {span}
A+	{A} posts {a_good} {span}
A+	{goodAdj} {span} for {A}
A+	{A} had {a_good} {span}
A+	{A} 's {goodAdj} {span} lifts its shares
A+	{A} delivers {goodAdj} results
A+	{A} offers {goodAdj} outlook
A+	Analysts call the results of {A} {goodAdj}
+	The {span} was {goodAdj} for the {sector}
+	Results were {goodAdj}
+	It was {a_good} {span}
A-	{A} reports {a_bad} {span}
A-	{A} posts {a_bad} {span}
A-	{badAdj} {span} for {A}
A-	{A} had {a_bad} {span}
A-	{A} 's {badAdj} {span} weighs on its shares
A-	{A} delivers {badAdj} results
A-	{A} offers {badAdj} outlook
A-	Analysts call the results of {A} {badAdj}
-	The {span} was {badAdj} for the {sector}
-	Results were {badAdj}
-	It was {a_bad} {span}
A-	{A} {isHit} {blow}
A-	{A} {isHit} {blow} over {matter}
A-	{A} {isHit} {blow} in {place}
A-	{blow} for {A}
A-	{A} receives {blow} from the regulator
A-	{A} faces {blow} after {matter}
A-	{stock} {down} on {blow}
A+	{A} {isGiven} {gift}
A+	{A} {isGiven} {gift} for {relief}
A+	{A} {isGiven} {gift} in {place}
A+	{gift} for {A}
A+	{A} receives {gift} from the regulator
A+	{stock} {up} on {gift}
A+	{A} {isGiven} {gift} after long wait
A+	{stock} {upIdiom}
A+	{stock} {upIdiom} on {day}
A+	{stock} {upIdiom} after {goodNews}
A-	{stock} {downIdiom}
A-	{stock} {downIdiom} on {day}
A-	{stock} {downIdiom} after {badNews}
A+	{A} {thrives}
A+	{A} {thrives} in {place}
A-	{A} {withdraws}
A-	{A} {withdraws} in {place}
`;

/** Slots of the patterns above. */
export const TONE_SLOTS: Readonly<Record<string, string>> = {
  worry:
    'fears|worries|concerns|recession fears|inflation fears|debt worries|jitters|banking jitters|tensions|trade tensions|anxieties|supply problems|supply strains|shortages|bottlenecks|disruptions|price pressures|headwinds|woes|growth concerns|credit worries|default fears|nerves|doubts|quality problems',
  fade: 'ease|fade|recede|subside|abate|dissipate|ebb|diminish|lift|wane|melt away|blow over|die down',
  faded:
    'eased|faded|receded|subsided|abated|dissipated|ebbed|diminished|lifted|melted away|been allayed|been resolved|died down|calmed',
  proved:
    'were overblown|proved unfounded|were exaggerated|have not come true|turned out to be misplaced|look overdone',
  over: 'over|behind us|resolved|a thing of the past|solved|largely gone|easing|receding|fading',
  calms: 'calms|eases|allays|dispels|soothes|quells|plays down|puts to rest',
  grow: 'grow|mount|deepen|intensify|resurface|return|linger|persist|spread|build|worsen|flare up|escalate|rise|loom|multiply|swirl',
  grown:
    'grown|mounted|deepened|intensified|resurfaced|returned|spread|worsened|flared up|escalated|risen|multiplied',
  stokes: 'stokes|fuels|fans|revives|adds to|raises|deepens',
  linger: 'linger|persist|last into next year|get worse|drag on',
  topic:
    'growth|the economy|inflation|trade|tariffs|supply|demand|debt|banks|lending|interest rates|the budget|energy|property',
  calamity:
    'a recession|a banking crisis|a default|a price war|a hard landing|a shortage|stagflation|a shutdown',
  calming: 'data improve|talks resume|prices fall|the bank steps in|orders recover|a deal nears',
  alarming: 'data worsen|talks stall|prices rise|lenders pull back|orders dry up|a deal slips',
  hope: 'hopes|optimism|confidence|sentiment|appetite for risk|enthusiasm|consumer confidence|business confidence|morale|investor mood',
  relief:
    'a recovery|a rate cut|a deal|a rescue|a rebound|a truce|approval|a takeover|a turnaround|stimulus|a settlement',
  revive:
    'rise|grow|build|revive|return|improve|brighten|rebound|strengthen|are rekindled|are lifted|soar|perk up|firm',
  lifts: 'lifts|boosts|raises|rekindles|revives|fuels|stirs',
  wither:
    'fade|are dashed|wane|evaporate|sour|crumble|fizzle|erode|dim|sag|falter|collapse|are dented|wither|slump|are shattered',
  withered: 'faded|been dashed|waned|evaporated|soured|crumbled|dimmed|faltered|collapsed|been shattered',
  douses: 'dashes|dents|douses|dims|dampens|crushes|pours cold water on',
  span: 'quarter|year|first half|start to the year|second quarter|Christmas season|set of results|month|third quarter',
  goodAdj:
    'stellar|blowout|bumper|blockbuster|stunning|outstanding|superb|solid|upbeat|better-than-feared|robust|sparkling|resilient|impressive|healthy|buoyant|terrific|encouraging|rosy|brisk|record-breaking',
  a_good:
    'a stellar|a blowout|a bumper|a blockbuster|a stunning|an outstanding|a superb|an upbeat|a better-than-feared|a sparkling|a resilient|a terrific|an encouraging|a banner|a record-breaking',
  badAdj:
    'dismal|bleak|tepid|anemic|subpar|woeful|abysmal|lousy|downbeat|underwhelming|mediocre|dreadful|lacklustre|grim|torrid|ugly|sluggish|patchy|gloomy|muted|disastrous|rough|loss-making',
  a_bad:
    'a dismal|a bleak|a tepid|an anemic|a subpar|a woeful|an abysmal|a lousy|a downbeat|an underwhelming|a mediocre|a dreadful|a torrid|an ugly|a patchy|a bruising|a rough|a disastrous|a loss-making',
  isHit:
    'gets|receives|is hit with|is slapped with|is handed|faces|hit by|draws|incurs|is served with|braces for|is stung by',
  blow: 'hefty fine|a subpoena|a delisting notice|a warning letter|a rejection|a margin call|a cease-and-desist order|a going-concern warning|a short-seller report|a class action|a tax demand|a junk rating|an impairment|a boycott|a backlash|sanctions|a write-down|a rebuke|an indictment|a criminal complaint|an import ban|a customer exodus|cost overruns',
  matter:
    'its accounts|data protection|pollution|bribery claims|price fixing|safety|late filings|labelling|sales practices',
  isGiven: 'gets|receives|wins|secures|is granted|is awarded|lands|clinches|bags|is handed|earns|gains',
  gift: 'approval|the green light|the all-clear|a lifeline|a windfall|an upgrade|an investment-grade rating|a bumper order|fast-track status|a licence|a clean bill of health|a takeover offer|fresh funding|a tax break|a patent|a court victory|a multi-year contract|a vote of confidence|a subsidy|regulatory clearance',
  upIdiom:
    'catch fire|take off|vault higher|are on a tear|roar back|go through the roof|power ahead|break out|hit the ground running|shoot the lights out|climb off the floor|find a floor|are in demand|turn the corner',
  downIdiom:
    'take a beating|crater|cave in|unravel|hit the skids|go into freefall|are hammered|are battered|run out of steam|hit the wall|come unstuck|head south|are on the ropes|take a knock|slither lower|lose their shine',
  thrives:
    'turns the corner|steals a march on rivals|resumes production|restores its dividend|ups its stake in growth|scales up production|irons out its problems|is firing on all cylinders|sees orders flood in|weathers the storm|goes from strength to strength|reaps the rewards of its overhaul|upsizes its offering on strong demand',
  withdraws:
    'bows out of the market|scales back its expansion|burns through cash|restates its results|shelves its listing|mothballs a plant|beats a retreat|is bleeding cash|throws in the towel|runs into trouble|comes under fire|falls behind schedule|is left holding the bag|walks away from its targets|tightens its belt as orders dry up',
};
