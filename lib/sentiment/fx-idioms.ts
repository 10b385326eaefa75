/** Patterns for the placeholders of the idioms: `{rise}` for words for a rise, `{few}` for up to three words between. */
export type Words = Readonly<Record<string, string>>;

const RISE =
  'rall(y|ies)|rises?|gains?|advances?|recover(y|ies)|rebounds?|bounces?|upticks?|upside|strength|upswings?|up-moves?|climbs?';
const FALL =
  'dips?|pull-?backs?|setbacks?|drops?|declines?|retreats?|corrections?|weakness|losses|falls?|downside|slides?|downticks?';

const SIDES: Readonly<Record<string, readonly [falling: string, rising: string]>> = {
  rise: [RISE, FALL],
  bulls: ['bulls?|buyers?', 'bears?|sellers?'],
  bears: ['bears?|sellers?', 'bulls?|buyers?'],
  bullish: ['bullish', 'bearish'],
  higher: ['higher', 'lower'],
  above: ['above|over|past|beyond|through', 'below|under'],
  buying: ['buying', 'selling'],
  bought: ['sold', 'bought'],
  sell: ['sell(ing)?', 'buy(ing)?'],
  sale: ['sell(ing)?|fad(e|ing)|short(ing)?', 'buy(ing)?|long'],
  sellers: ['sellers|supply|offers|selling', 'buyers|demand|bids|buying'],
  offered: ['offered', 'bid'],
  chasing: ['chas\\S+|buy\\S*|bull\\S*|long', 'sell\\S*|bear\\S*|short'],
  worst: ['worst|weakest', 'best|strongest'],
  negative: ['bearish|negative|downside|selling|downward', 'bullish|positive|constructive|upside|upward'],
  bearish: ['bearish|negative|downside', 'bullish|positive|upside'],
  down: ['down|lower|south|downside|over', 'up|higher|north|upside'],
  below: ['below', 'above'],
  lower: ['downside|lower', 'upside|higher'],
  peak: ['highs?|peaks?|top', 'lows?|bottom'],
  low: ['lows?', 'highs?|tops?'],
  south: ['southwards?|south', 'northwards?|north'],
  direction: ['down', 'up'],
  short: ['short', 'long'],
  downtrend: [
    'downtrend|(falling|descending|downward) (trend|channel)',
    'uptrend|(rising|ascending|upward) (trend|channel)',
  ],
  uptrend: ['uptrend|(rising|ascending|upward)', 'downtrend|(falling|descending|downward)'],
};

const SHARED: Words = {
  few: '( [\\p{L}-]+){0,3}?',
  some: '( [^.;,\\s]+){0,7}?',
  level: '( (the|its?|key|psychological|\\d[\\d.,]*))*',
  is: 'is|are|was|were|be|been|being|remains?|stays?|looks?|seems?|appears?|likely|to|proves?|proved|should|could|will|may|might|continues?',
  fail: "fail(s|ed|ing|ure)?|struggl(e[sd]?|ing)|unable|inability|could not|couldn't|can(not|'t)|lack(s|ed|ing)?|lack of",
  limited: 'limited|capped|contained|short-lived|temporary|shallow|restricted|checked',
  control:
    'in (firm |full )?(control|charge|command)|the upper hand|at the helm|in the driv(er|ing)\\S* seat|(the )?control',
  tires:
    '(los(e[sd]?|ing)|lost|lack(s|ing)?) (its |some )?(legs|steam|momentum|traction|puff|shine)|r[au]n(s|ning)? out of (steam|road|puff)|looks? (tired|stretched|overdone|exhausted)|(fade[sd]?|fading|fizzle[sd]?|stall(s|ed)?|falter(s|ed)?)\\b',
  indicator: 'rsi|macd|oscillators?|stochastics?|momentum|indicators?|[se]mas?|moving averages?',
  break: '\\bbr(eak(s|ing|out|down)?|oke|oken)\\b',
};

/** The placeholders' patterns that make an idiom say that something falls. */
export const FALLING: Words = { ...SHARED, ...sideOf(0) };
/** The placeholders' patterns that make an idiom say that something rises: the opposite words. */
export const RISING: Words = { ...SHARED, ...sideOf(1) };

function sideOf(side: 0 | 1): Words {
  return Object.fromEntries(Object.entries(SIDES).map(([name, words]) => [name, words[side]]));
}

/** Idioms for a fall if filled in from `FALLING`, and for a rise from `RISING`. Earlier ones take precedence. */
export const BOTH_WAYS: readonly string[] = [
  '{fail}{few} (follow[- ]through {buying}|{bullish}|{higher}|{rise}|(break|hold|stay|settle|close|establish itself){level} {above})',
  '(cap(s|ped|ping)?|limit(s|ed|ing)?|curb(s|ed)?|check(s|ed)?|cushion(s|ed)?|protect(s|ed)?){few} {rise}',
  '\\b{rise}( attempts?| potential)?( {is})+{few} {limited}',
  '\\b{rise}{few} {tires}',
  '\\b{rise}( {is})*{few} ({bought}|(for|as) (a )?{sell}|(attract|find|meet|draw|tempt){few} {sellers})',
  '\\b{sale} (on |the |any |into )*{rise}',
  '{sell} opportunit',
  '\\b{bears}{few} {control}',
  '\\b{bulls}(?! (are |is )?(not|in no mood|far from|refus\\S+|unwilling)\\b){few} (on the (defensive|sidelines|back foot)|cautious|hesitant|give up|losing steam|at bay)',
  '(hold(s|ing)? back|deter(s|red|ring)?){few} {bulls}',
  '(well|remains?|stays?|kept|keeps?|better|keep)( \\p{L}+){0,3}? {offered}\\b',
  '(wary|reluctan\\S+|refrain\\S*|hesitant|afraid|shy){few} {chasing}',
  '{worst}([ -]perform\\S*| (of|among|in)\\b)',
  '(negate|invalidate|neutrali[sz]e|cancel|offset|shift|change|alleviate|ease|relieve){few} {negative}',
  '\\b{indicator}{some} ((point|head|turn|tick|slop|roll)(s|ed|ing)? (to the )?{down}|{below} (the )?(50|zero|its (mid|signal)|midline)|(in|into) (the )?{bearish}|{bearish})',
  '\\b(trend|outlook|bias|forecast|view|stance)( for [\\p{L}\\s]{1,12})?( ?:| is| remains| stays)( \\p{L}+)? ({bearish}|{direction})\\b',
  '(rejoin|resum(e[sd]?|ing)|extend(s|ed|ing)?)( the| its)? {downtrend}|{downtrend}( is| remains| stays)? (intact|in place)',
  '\\b{break}{some} {uptrend}( (trend ?line|support|resistance|channel|wedge|trend))?',
  '\\b{bears} (now |to |may |could )?(eye|aim|take aim|target|look|attack|challenge|flirt|pounce|press|tighten)',
  '{bearish} (bias|pressure|outlook|tone|momentum|trend|picture|structure)',
  '(risks?|bias|skew(ed)?|tilt(ed)?)( [\\p{L}-]+){0,4}? (to the |on the )?{lower}',
  '\\boff (its |the |an? )?([\\p{L}\\d-]+ ){0,2}{peak}',
  '\\b(head(s|ing|ed)?|turn(s|ed|ing)?|look(s|ing)?|march(es|ed)?|mov(es|ed|ing)) (back )?{south}\\b',
  '(meets?|met|attract(s|ed)?|finds?|found|drew|draws?){few} {sellers}',
  '\\b(favou?rs?|prefer|stay|turn(ed)?|go|went|remain|are) (the )?{short}\\b|(add(s|ed|ing)?|increas(e[sd]?|ing)|rais(e[sd]?|ing)) (to )?(their )?(net )?{short}s?\\b',
  'refresh(es|ed|ing)? ([\\p{L}\\d-]+ ){0,3}{low}',
];

/** Idioms for a fall without a counterpart for a rise. */
export const FALLS: readonly string[] = [
  '\\btopp(ed|ing) out|\\b(a|the) top (is|may be|looks) (in|near|close)',
  '{fail}{few} (follow[- ]through(?! selling)|traction|momentum|capitali[sz]e)',
  '{is} capped(?! (losses|downside))|(?<!\\b(losses|downside|declines?|dips?|falls?) )\\bcapped (at|by|below|under|near|around)',
  '\\b(heav(y|ier)|soft(er)?|weak(er)?|offered) tone\\b|(finds?|found|hits?|puts? in|carv\\S+ out|form(s|ed)?) (a |its )?(ceiling|top)\\b',
  '\\b(remains?|stays?|looks?|feels?|trades?) (heavy|soft|toppish|vulnerable)',
  '\\b(a|the) lid on|(hits?|runs? into|ran into) a (brick )?wall|on the (back foot|defensive|ropes)',
  '(faces?|faced|meets?|met|encounter(s|ed)?|runs? into|ran into|deter(s|red)?){few} (resistance|supply|sellers|selling|rejection|offers)',
  '\\b(sap|dent|dampen|curb|hurt|reduc|weaken|hit|undermin)(s|es|ed|ing)? (the )?([\\p{L}-]+ ){0,2}(demand|appetite|appeal)\\b|flows? away from',
  '(more expensive|costlier|pricier|dearer) for|(rais|increas|lift|higher)(es?|ed|ing|s)? (the )?opportunity costs?',
  '\\bbull trap|(?<!invert?e?d? |inversed? )head[ -]and[ -]shoulders|double top|shooting star|evening star|bearish (engulfing|divergence|flag)|death cross|lower highs|rising wedge',
];

/** Idioms for a rise without a counterpart for a fall. */
export const RISES: readonly string[] = [
  '\\bbottom(ed|ing) out|\\b(a|the) bottom (is|may be|looks) (in|near|close)',
  '\\bworst (is|may be|might be|looks|seems) (over|behind)',
  '\\b(firm(er)?|buoyant|strong(er)?|bid) tone\\b|(finds?|found|hits?|puts? in|carv\\S+ out|form(s|ed)?) (a |its )?(floor|base|bottom)\\b',
  '(dip-?|bargain )(buy(ing|ers)|hunt(ing|ers))',
  '\\b(remains?|stays?|looks?|feels?|trades?) (well )?(supported|underpinned)',
  '\\b(a|the) (floor|bid) (under|beneath|below)|on the front foot|(finds?|found|regain\\S*) (its |a |some )?(feet|footing|poise)',
  'h[eo]ld(s|ing)? (its|their) (own|ground)|(catch(es)?|caught) (a |some |fresh )?bids?|(lends?|lent) a hand|\\bcushion(s|ed|ing)?\\b',
  '(cheaper|less expensive|more affordable) for|(lower|reduce|decrease|cut|diminish)(s|d|ing)? (the )?opportunity costs?',
  '\\bbear trap|(inversed?|inverted) head[ -]and[ -]shoulders|double bottom|hammer candle|morning star|bullish (engulfing|divergence|flag)|golden cross|higher lows|falling wedge',
  '(seek(ing)?|sought|find|found|tak(e|ing)|took) (shelter|safety|refuge) in',
];
