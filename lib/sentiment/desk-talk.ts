import type { Span } from './item';

/** What the idiom of currency desks says at one place: 1 that what it is said of rises, -1 that it falls. */
export interface DeskPhrase extends Span {
  sign: 1 | -1;
}

const RISE = '(?:rall(?:y|ies)|rises?|gains?|advances?|recover(?:y|ies)|rebounds?|bounces?|upticks?|upside|strength|upswings?|up-moves?|climbs?)';
const FALL = '(?:dips?|pullbacks?|pull-backs?|setbacks?|drops?|declines?|retreats?|corrections?|weakness|losses|falls?|downside|slides?|downticks?)';
const BULLS = '(?:bulls?|buyers?)';
const BEARS = '(?:bears?|sellers?)';
const FAIL = "(?:fail(?:s|ed|ing|ure)?|struggl(?:e[sd]?|ing)|unable|inability|could\\snot|couldn't|can(?:not|'t)|lack(?:s|ed|ing)?|lack\\sof)";
const ABOVE = '(?:above|over|past|beyond|through)';
const FEW = '(?:\\s[\\p{L}-]+){0,3}?';
const LEVEL = '(?:\\s(?:the|its?|key|psychological|\\d[\\d.,]*))*';
const TIRES = '(?:(?:los(?:e[sd]?|ing)|lost|lack(?:s|ing)?)\\s(?:its\\s|some\\s)?(?:legs|steam|momentum|traction|puff|shine)|(?:run|runs|ran|running)\\sout\\sof\\s(?:steam|road|puff)|(?:fades?|faded|fading|fizzles?|fizzled|stalls?|stalled|falters?|faltered)\\b)';
const BREAK = '\\bbr(?:eak(?:s|ing|out|down)?|oke|oken)\\b';
const RULES = '(?:in\\s(?:firm\\s|full\\s)?(?:control|charge|command)|the\\supper\\shand|(?:at\\sthe\\shelm)|in\\sthe\\sdriv(?:er|ing)\\S*\\sseat|(?:the\\s)?control)';
const LIMITED = '(?:limited|capped|contained|short-lived|temporary|shallow|restricted|checked)';
const IS = '(?:is|are|was|were|be|been|being|remains?|stays?|looks?|seems?|appears?|likely|to|proves?|proved|should|could|will|may|might|continues?)';
const INDICATOR = '(?:rsi|macd|oscillators?|stochastics?|momentum|indicators?|[se]mas?|moving\\saverages?)';
const SOME = '(?:\\s[^.;,\\s]+){0,7}?';

/** For each pattern the sign of what it says. */
const PATTERNS: readonly (readonly [source: string, sign: 1 | -1])[] = [
  // What gets no further, up or down.
  [`${FAIL}${FEW}\\s(?:follow[-\\s]through|traction|bullish|momentum|higher|${RISE}|break${LEVEL}\\s${ABOVE}|(?:hold|stay|settle|close|establish\\sitself)${LEVEL}\\s${ABOVE}|capitali[sz]e)(?!\\s(?:selling|lower))`, -1],
  [`${FAIL}${FEW}\\s(?:follow[-\\s]through\\sselling|bearish|lower|${FALL}|break${LEVEL}\\s(?:below|under))`, 1],
  [`(?:caps?|capped|capping|limit(?:s|ed|ing)?|curb(?:s|ed)?|check(?:s|ed)?)${FEW}\\s${RISE}`, -1],
  [`(?:caps?|capped|capping|limit(?:s|ed|ing)?|curb(?:s|ed)?|cushion(?:s|ed)?|protect(?:s|ed)?)${FEW}\\s${FALL}`, 1],
  [`\\b${RISE}(?:\\s${IS})+${FEW}\\s${LIMITED}`, -1],
  [`\\b${FALL}(?:\\s${IS})+${FEW}\\s${LIMITED}`, 1],
  [`(?:${IS}\\s)(?:capped)(?!\\s(?:losses|downside))`, -1],
  [`\\b${RISE}${FEW}\\s${TIRES}`, -1],
  [`\\b${FALL}${FEW}\\s${TIRES}`, 1],
  // Who buys what falls, and sells what rises.
  [`\\b${FALL}(?:\\s${IS})*${FEW}\\s(?:bought|(?:for|as)\\s(?:a\\s)?buy(?:ing)?|(?:attract|find|meet|draw|tempt)${FEW}\\s(?:buyers|demand|bids|buying))`, 1],
  [`\\b${RISE}(?:\\s${IS})*${FEW}\\s(?:sold|(?:for|as)\\s(?:a\\s)?sell(?:ing)?|(?:attract|find|meet|draw|tempt)${FEW}\\s(?:sellers|supply|offers|selling))`, -1],
  [`\\b(?:buy(?:ing)?|long)\\s(?:on\\s|the\\s|any\\s|into\\s)*${FALL}`, 1],
  [`\\b(?:sell(?:ing)?|fad(?:e|ing)|short(?:ing)?)\\s(?:on\\s|the\\s|any\\s|into\\s)*${RISE}`, -1],
  [`\\b(?:dip-?|bargain\\s)(?:buy(?:ing|ers)|hunt(?:ing|ers))|buying\\sopportunit`, 1],
  ['selling\\sopportunit', -1],
  // Who has the say.
  [`\\b${BEARS}${FEW}\\s${RULES}`, -1],
  [`\\b${BULLS}${FEW}\\s${RULES}`, 1],
  [`\\b${BULLS}${FEW}\\s(?:on\\sthe\\s(?:defensive|sidelines|back\\sfoot)|cautious|hesitant|give\\sup|at\\sbay)|hold(?:s|ing)?\\sback${FEW}\\s${BULLS}`, -1],
  [`\\b${BEARS}${FEW}\\s(?:on\\sthe\\s(?:defensive|sidelines|back\\sfoot)|cautious|hesitant|give\\sup|losing\\ssteam|at\\sbay)|hold(?:s|ing)?\\sback${FEW}\\s${BEARS}`, 1],
  ['(?:well|remains?|stays?|kept|keeps?|better|keep)(?:\\s(?:the|\\p{L}+)){0,3}?\\sbid\\b', 1],
  ['(?:remains?|stays?|kept|keeps?|better|keep)(?:\\s(?:the|\\p{L}+)){0,3}?\\soffered\\b', -1],
  ['(?:wary|reluctan\\S+|refrain\\S*|hesitant|afraid|shy)(?:\\s[\\p{L}-]+){0,3}?\\s(?:chas\\S+|buy\\S*|bull\\S*|long)', -1],
  ['(?:wary|reluctan\\S+|refrain\\S*|hesitant|afraid|shy)(?:\\s[\\p{L}-]+){0,3}?\\s(?:sell\\S*|bear\\S*|short)', 1],
  ['(?:worst|weakest)(?:[\\s-]perform\\S*|\\s(?:of|among|in)\\b)', -1],
  ['(?:best|strongest)(?:[\\s-]perform\\S*|\\s(?:of|among|in)\\b)', 1],
  // What would have to happen for the view to change.
  [`(?:negate|invalidate|neutrali[sz]e|cancel|offset|alleviate|ease|relieve|shift|change)${FEW}\\s(?:bearish|negative|downside|selling|downward)`, -1],
  [`(?:negate|invalidate|neutrali[sz]e|cancel|offset|shift|change)${FEW}\\s(?:bullish|positive|constructive|upside|upward)`, 1],
  // Indicators of charts.
  [`\\b${INDICATOR}${SOME}\\s(?:(?:point|head|turn|tick|slop|roll)(?:s|ed|ing)?\\s(?:to\\sthe\\s)?(?:down|lower|south|downside|over)|below\\s(?:the\\s)?(?:50|zero|its\\s(?:mid|signal)|midline)|(?:in|into)\\s(?:the\\s)?negative|bearish)`, -1],
  [`\\b${INDICATOR}${SOME}\\s(?:(?:point|head|turn|tick|slop)(?:s|ed|ing)?\\s(?:to\\sthe\\s)?(?:up|higher|north|upside)|above\\s(?:the\\s)?(?:50|zero|its\\s(?:mid|signal)|midline)|(?:in|into)\\s(?:the\\s)?positive|bullish)`, 1],
  ['\\b(?:trend|outlook|bias|forecast|view|stance)(?:\\sfor\\s[\\p{L}\\s]{1,12})?\\s?:\\s(?:bearish|negative|down)', -1],
  ['\\b(?:trend|outlook|bias|forecast|view|stance)(?:\\sfor\\s[\\p{L}\\s]{1,12})?\\s?:\\s(?:bullish|positive|up)', 1],
  ['(?:cheaper|less\\sexpensive|more\\saffordable)\\sfor|(?:lower|reduce|decrease|cut|diminish)(?:s|d|ing)?\\s(?:the\\s)?opportunity\\scosts?', 1],
  ['(?:more\\sexpensive|costlier|pricier|dearer)\\sfor|(?:rais|increas|lift|higher)(?:es|e|ed|ing|s)?\\s(?:the\\s)?opportunity\\scosts?', -1],
  // Figures of charts.
  [`\\bbull\\strap|(?<!inverse[d]?\\s|inverted\\s)head[-\\s]and[-\\s]shoulders|double\\stop|shooting\\sstar|evening\\sstar|bearish\\s(?:engulfing|divergence|flag)|death\\scross|lower\\shighs|${BREAK}${SOME}\\s(?:uptrend|(?:rising|ascending|upward)\\s(?:trend\\s?line|support|channel|wedge|trend))`, -1],
  [`\\bbear\\strap|(?:inversed?|inverted)\\shead[-\\s]and[-\\s]shoulders|double\\sbottom|hammer\\scandle|morning\\sstar|bullish\\s(?:engulfing|divergence|flag)|golden\\scross|higher\\slows|falling\\swedge|${BREAK}${SOME}\\s(?:downtrend|(?:falling|descending|downward)\\s(?:trend\\s?line|resistance|channel|wedge|trend))`, 1],
  [`\\b${BEARS}\\s(?:now\\s|to\\s|may\\s|could\\s)?(?:eye|aim|target|look)|(?:bearish|negative|downside)\\s(?:bias|pressure|outlook|tone|momentum|trend|picture|structure)`, -1],
  [`\\b${BULLS}\\s(?:now\\s|to\\s|may\\s|could\\s)?(?:eye|aim|target|look)|(?:bullish|positive|upside)\\s(?:bias|pressure|outlook|tone|momentum|trend|picture|structure)`, 1],
  ['(?:seek|sought|find|found|tak(?:e|ing)|took|seeking)\\s(?:shelter|safety|refuge)\\sin', 1],
  // Where risks and levels lie.
  ['(?:risks?|bias|skew(?:ed)?|tilt(?:ed)?)(?:\\s[\\p{L}-]+){0,4}?\\s(?:to\\sthe\\s|on\\sthe\\s)?(?:downside|lower)', -1],
  ['(?:risks?|bias|skew(?:ed)?|tilt(?:ed)?)(?:\\s[\\p{L}-]+){0,4}?\\s(?:to\\sthe\\s|on\\sthe\\s)?(?:upside|higher)', 1],
  ['\\boff\\s(?:its\\s|the\\s)?(?:\\p{L}+\\s)?(?:lows?|bottom)', 1],
  ['\\boff\\s(?:its\\s|the\\s)?(?:\\p{L}+\\s)?(?:highs?|peaks?|top)', -1],
  ['\\b(?:heads?|heading|headed|turn(?:s|ed|ing)?|looks?|looking|march(?:es|ed)?|mov(?:es|ed|ing))\\s(?:back\\s)?(?:south|southwards?)\\b|\\b(?:remains?|stays?|looks?|feels?|trades?)\\s(?:heavy|soft|toppish|vulnerable)', -1],
  ['\\b(?:heads?|heading|headed|turn(?:s|ed|ing)?|looks?|looking|march(?:es|ed)?|mov(?:es|ed|ing))\\s(?:back\\s)?(?:north|northwards?)\\b|\\b(?:remains?|stays?|looks?|feels?|trades?)\\s(?:well\\s)?(?:supported|underpinned)', 1],
  ['\\b(?:a|the)\\slid\\son|hits?\\sa\\swall|on\\sthe\\s(?:back\\sfoot|defensive|ropes)', -1],
  ['\\b(?:a|the)\\s(?:floor|bid)\\s(?:under|beneath|below)|on\\sthe\\sfront\\sfoot|(?:find|finds|found|regain\\S*)\\s(?:its|a|some)?\\s?(?:feet|footing|poise)|h[eo]ld(?:s|ing)?\\s(?:its|their)\\s(?:own|ground)|(?:catch(?:es)?|caught)\\s(?:a\\s|some\\s|fresh\\s)?bids?|lends?\\sa\\shand|lent\\sa\\shand', 1],
  [`(?:meets?|met|attract(?:s|ed)?|faces?|faced|encounter(?:s|ed)?|runs?\\sinto|ran\\sinto|deter(?:s|red)?)${FEW}\\s(?:resistance|supply|sellers|selling|rejection|offers)|deter(?:s|red|ring)?${FEW}\\s${BULLS}`, -1],
  [`(?:meets?|met|attract(?:s|ed)?|finds?|found|drew|draws?)${FEW}\\s(?:buyers|buying|demand|bids)|deter(?:s|red|ring)?${FEW}\\s${BEARS}`, 1],
  ['\\b(?:sap|dent|dampen|curb|hurt|reduc|weaken|hit|undermin)(?:s|es|ed|ing)?\\s(?:the\\s)?(?:[\\p{L}-]+\\s){0,2}(?:demand|appetite|appeal)\\b|flows?\\saway\\sfrom', -1],
  ['\\b(?:cushion(?:s|ed|ing)?)\\b', 1],
  ['refresh(?:es|ed|ing)?\\s(?:[\\p{L}\\d-]+\\s){0,3}lows?', -1],
  ['refresh(?:es|ed|ing)?\\s(?:[\\p{L}\\d-]+\\s){0,3}(?:highs?|tops?)', 1],
];

const COMPILED = PATTERNS.map(([source, sign]) => [new RegExp(source, 'giu'), sign] as const);

/** The idioms in a text, each with where it stands in it; a place says one thing. */
export function deskPhrases(text: string): DeskPhrase[] {
  const found: DeskPhrase[] = [];
  for (const [pattern, sign] of COMPILED) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const phrase = { start: index, end: index + words.length, sign };
      if (!found.some(({ start, end }) => start < phrase.end && phrase.start < end)) found.push(phrase);
    }
  }
  return found;
}

const US = '\\s(?:u\\.?s\\.?\\s|safe-haven\\s)?$';
const WEAK = new RegExp(`\\b(?:weak(?:er|ening)?|soft(?:er|ening)?|subdued|depressed|faltering|falling|sliding|struggling|battered|wobbly|retreating|declining)${US}`, 'iu');
const STRONG = new RegExp(`\\b(?:strong(?:er)?|firm(?:er|ing)?|strengthening|resurgent|robust|rising|rallying|buoyant|resilient|bullish|surging|recovering|rebounding)${US}`, 'iu');

/** What the word before a currency says of it, "a softer": 1 that it rises, -1 that it falls, 0 where it says neither. */
export function praiseBefore(before: string): -1 | 0 | 1 {
  if (STRONG.test(before)) return 1;
  return WEAK.test(before) ? -1 : 0;
}
