import { GAP, NEAR, PRICE_TARGET, RATING_OUTLOOK, type Rule, rulesFor, SAID_BY } from '../rule';

const rating = rulesFor('analyst-rating');

const GRADE =
  "'?(?:buy|hold|sell|neutral|overweight|underweight|outperform|underperform|market[- ]perform|equal[- ]weight|sector[- ]perform|peer[- ]perform|perform|in-line|reduce|accumulate|strong buy|junk)'?";

/** Views on the market as a whole, or on something that is not a security. */
const NO_SECURITY =
  'nifty|sensex|index|indices|dow|nasdaq|s&p 500|markets?|rupee|dollar|euro|yen|gold|silver|crude|oil|copper|equities|econom\\w+|rates|bonds|india|china|emerging';

/** Brokers and analysts whose views a headline collects. */
const BROKERS = "(?:(?:broker|brokerage|analyst)(?:s|'s|s')?)";

/** An adviser's recommendation at the start of a headline or sentence. */
const CALL =
  "(?:^|(?<=[;.?!] |(?:investors|traders|buyers) ))(?:(?:it|pays?|makes|sense|may|you|would|won't|don't|do not|can|should|could|must|one|better|best|time|to|investors|i|we|will|still|not|never|have|continue|prefer|suggest|advise|advisable) ){0,4}(?:wait and watch|buy(?:ing)?|sell|hold(?: on)?|exit|avoid|prefer|like|retain|recommend\\w*|accumulate|book (?:partial )?profits?|stick|stay|get|short|remain|pick|bet|keep|switch|enter|own|add|favou?r|choose|opt for|go (?:long|short|for|with)|take long)";

/** People who upgrade to a newer product, rather than upgrade a stock. */
const OWNERS =
  '(?:owners|customers|users|consumers|people|buyers|shoppers|drivers|households|subscribers) (?:[^ ]+ ){0,6}?upgrad\\w+|upgrad(?:e|ing) (?:cycles?|(?:from|to) (?:an? |the )?(?:new|older|newer|latest)|(?:their|your|older))';

/** Rules for analysts' and brokers' views on a stock. */
export const RATINGS: readonly Rule[] = [
  rating(
    'upgrade upgrades upgraded upgrading downgrade downgrades downgraded downgrading',
    undefined,
    'upgrad\\w+ (?:its|their|your|the) (?:network|system|software|plant|factory|phones?|equipment|app|fleet|grid|guidance|forecast|outlook|airport)|software upgrade|(?:upgrade|downgrade)[sd]? (?:its|their) (?:guidance|outlook|forecast|full-year)|' +
      OWNERS,
  ),
  rating(
    'target targets objective',
    `(?:price (?:targets?|objectives?)|target prices?)|(?:rais\\w+|lift\\w*|cuts?|lower\\w*|slash\\w*|trim\\w*|hik\\w+|boost\\w*) ${NEAR}targets? (?:on|for) (?:the )?(?:stock|shares|\\S+ to)`,
    'inflation target',
  ),
  rating('target targets', PRICE_TARGET),
  rating('outlook', RATING_OUTLOOK),
  rating(
    'coverage',
    `(?:initiat\\w+|start\\w*|began|beg[iu]ns?|launch\\w*|resum\\w+|assum\\w+|pick\\w* up|drop\\w*) ${NEAR}coverage`,
  ),
  rating(
    'overweight underweight outperform underperform market-perform sector-perform',
    `${GRADE}`,
    'asset class\\w*|equit(?:y|ies) (?:to|will|may)|overweight (?:people|patients|adults|children)|underweight (?:babies|children)',
  ),
  rating(
    'buy hold sell neutral',
    `(?:to|at|with|as|of|from) (?:an? )?${GRADE} (?:from|rating|at|recommendation)|(?:rating|recommendation|stance|view) ${NEAR}(?:to|of|at|on) (?:an? )?${GRADE}|${GRADE} (?:rating|recommendation)`,
  ),
  rating(
    'rating ratings recommends recommending recommendation view',
    `(?:reiterat\\w+|maintain\\w*|rais\\w+|lower\\w*|cuts?|affirm\\w*|lift\\w*|keeps?|kept|moved|slash\\w*|downgrad\\w+) ${GAP}(?:credit |stock |debt )?(?:rating|recommendation)s?|recommends? (?:buying|selling)|recommending (?:buying|selling)|cut ${NEAR}view ${NEAR}to|credit rating`,
    'tv ratings|approval rating|viewers|restaurant|stars',
  ),
  rating(
    'neutral buy sell hold cut cuts raised lowered started starts moved',
    `(?:cuts?|rais(?:es|ed)|lower(?:s|ed)|lift(?:s|ed)|mov(?:es|ed)|start(?:s|ed)) (?:\\S+ )?(?:to|at) ${GRADE}`,
    'to buy(?! from)',
  ),
  rating(
    'target stop-loss buy sell accumulate reduce hold',
    `(?:buy|sell|accumulate|reduce|hold|short) (?:\\S+ ){1,4}?with (?:a )?(?:target|stop[- ]?loss)`,
  ),
  rating(
    'fitch moody icra crisil s&p',
    `(?:fitch|moody's|s&p|icra|crisil)(?: ratings)? ${NEAR}(?:affirm|assign|plac|revis|cuts?|rais|withdr|confirm|lower|put)\\w*`,
    's&p 500|index',
  ),
  rating(
    'picks pick bet bets ideas idea',
    '(?:top|good|great|best|hot|safe|stock|favou?rite|preferred|contrarian) (?:[^ ]+ ){0,2}?picks?|(?:stock|investment|buy) ideas?|pick of the (?:week|day|month)|(?:good|great|best|top|safe|safer|attractive|better|strong|smart|long[- ]term) (?:[^ ]+ ){0,2}?bets?(?! with)',
    'draft|(?:prime minister|president|trump|biden)\\S* (?:top )?pick|game|casino|players?|party|holiday|gift|kids|trading (?:bets|ideas|picks)',
  ),
  rating(
    'buy investment',
    `(?:good|great|best|strong|attractive|safe|long[- ]term|value) (?:[^ ]+ ){0,2}?(?:buys?|buying opportunit(?:y|ies)|investments?(?: call)?(?:[:;,.]| at| on| for| in (?:the )?(?:\\S+ )?(?:space|sector)|$))|(?:is|are|as|remains?|still|be) (?:an? )?'?(?:buy|sell|hold)'?(?:[:;,.]| call| on| at| for| with|$)`,
    `${NO_SECURITY}|houses?|homes?|cars?|food|supermarket|wine`,
  ),
  rating(
    'call calls',
    `(?:buy|sell|hold|short|long|bullish|bearish) calls?|(?:${BROKERS}|stock) calls?(?: of| on|:|$)|calls? of the day`,
    `analysts? calls? (?:for|on the)|conference calls?|on the call`,
  ),
  rating(
    'brokers brokerage brokerages analysts analyst broker brokerspicks',
    `${BROKERS} (?:views?|picks?|radar|recommendations?)|(?:brokers?|brokerages?|analysts?) (?:are |is |have |has )?(?:turn(?:s|ed)?|remain\\w*|stay\\w*|still|mixed|divided|split) ${NEAR}(?:bullish|bearish|cautious|positive|negative|neutral|upbeat|optimistic)|brokerspicks|what analysts (?:say|make|think)`,
    NO_SECURITY,
  ),
  rating(
    'conviction overvalued undervalued street-low street-high pt',
    `conviction (?:buy )?list|street-(?:low|high)(?: price)? target|(?:boost|rais|cut|lower|lift|trim|hik|slash)\\w* (?:\\S+ ){0,3}?pt|(?:boost|cut|lift) (?:to|in) (?:\\S+ ){0,2}?pt`,
  ),
  rating(
    'bullish bearish cautious positive neutral upbeat optimistic negative constructive biased long',
    `(?:bullish|bearish|overweight|underweight|long) on(?! the )|(?:^|turn(?:s|ed)? |remain(?:s|ed)? |stay(?:s|ed)? |still |are |is |am |be |not )(?:very |extremely |quite |more |most |positively )?(?:cautious|neutral|positive|upbeat|optimistic|constructive|negative|biased) (?:on|about|towards)`,
    `${NO_SECURITY}|growth|outlook|future|season|chances|impact|prospects`,
  ),
  rating(
    'bullish bearish',
    `(?:turn(?:s|ed)?|gets?|got|swings? to|remains?|stays?|grows?) (?:more |less )?(?:bullish|bearish)`,
    NO_SECURITY,
  ),
  rating(
    'target targets',
    `targets? (?:price )?(?:for|of|on) (?:\\S+ ){1,4}?(?:is|at|of) (?:rs\\.? ?|\\$)?\\d|targets? of (?:rs\\.? ?|[$€£])?\\d[\\d,.]* (?:for|on)`,
    `${NO_SECURITY}|inflation|sales|growth|emissions|production`,
  ),
  rating(
    'buy buying sell hold exit avoid prefer like retain recommend accumulate book stick stay get short remain pick bet keep switch enter own add favour favor choose opt go take',
    `${CALL}(?: |:).{4,120}?${SAID_BY}`,
    NO_SECURITY,
  ),
  rating(
    'recommend recommends recommended recommending advise advises suggests',
    `(?:recommends?|recommended|recommending|advis(?:es|ed)|suggests?) (?:an? )?(?:(?:buy|sell|hold|exit|accumulat|avoid|book)(?:ing)?)`,
    `${NO_SECURITY}|voting`,
  ),
  rating(
    'levels target up beyond touch hit reach towards test retest cross crosses',
    `(?:touch|hit|reach|up to|towards?|beyond|target of|(?:re)?test|cross(?:es)?|head to|levels? of) (?:rs\\.? ?)?\\d[\\d-]*(?: to \\d+)?(?: levels?| mark)?${SAID_BY}`,
    NO_SECURITY,
  ),
  rating(
    'avoid away',
    `(?:best|better|advisable|wise) to (?:avoid|stay away)|stay(?:ing)? away from (?:\\S+ ){0,3}?(?:stocks?|sector|space|shares|names)|(?:investors|traders) (?:should|must) (?:stay away from|avoid)|avoid (?:\\S+ ){0,2}?(?:stocks?|sector|space|shares|names)`,
    NO_SECURITY,
  ),
  rating(
    'upside rank puts multibagger multi-bagger valued time dips declines',
    `(?:good|further|limited|more|huge|sharp|\\d+ ?(?:%|per cent|pc)) upside(?! risks?)|upside potential|multi-?bagger|(?:fairly|fully|richly) valued|(?:ideal|good|right|best) time to (?:buy|get into|enter|exit|sell)|buy(?:ing)? on (?:dips|declines)|zacks rank #?\\d|puts? (?:\\S+ ){1,4}?on (?:an? )?${GRADE}`,
    NO_SECURITY,
  ),
  rating(
    'risk-reward risk caution re-rated rerated re-rating rerating bearish attractive negative positive stock stocks',
    `risk[- ]reward (?:\\S+ ){0,4}?(?:un)?favou?rable|caution advised|re-?rat(?:ed|ing)|(?:bearish|attractive .{3,60}?)${SAID_BY}|(?:good|great|attractive|quality) stocks? (?:in|to|for)`,
    NO_SECURITY,
  ),
];
