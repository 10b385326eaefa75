import { GAP, MONEY, NEAR, type Rule, rulesFor } from '../rule';

const METRIC =
  '(?:profits?|earnings|revenues?|sales|turnover|net income|operating income|interest income|income|loss(?:es)?|ebitda|ebit|eps|margins?|takings|bookings|results|cash flow|bottom line|top line)';
const METRIC_WORDS =
  'profit profits earnings revenue revenues sales turnover income loss losses ebitda ebit eps margin margins takings bookings results flow line';
const UP =
  '(?:rose|rises?|risen|rising|jump(?:s|ed)?|soar(?:s|ed)?|climb(?:s|ed)?|grew|grows?|growing|gain(?:s|ed)?|increas(?:es|ed|e)|surg(?:es|ed|e)|swell(?:s|ed)?|doubl(?:es|ed|e)|tripl(?:es|ed|e)|quadrupled|improv(?:es|ed)|advanc(?:es|ed)|beats?|up|higher|expanded|widen(?:s|ed)?|rebounded|recovered|topp(?:ed|ing)|tops?)';
const DOWN =
  '(?:fell|falls?|fallen|drop(?:s|ped)?|slid|slides?|slump(?:s|ed)?|declin(?:es|ed|e)|shrank|shrinks?|shrinking|halv(?:es|ed)|plung(?:es|ed|e)|tumbl(?:es|ed|e)|narrow(?:s|ed)?|sank|sinks?|dip(?:s|ped)?|down|lower|miss(?:es|ed)?|weakened|eroded|contracted|collapsed|turned red|squeezed|disappoint(?:s|ed)?)';
const PERIOD =
  '(?:q[1-4]|h[12]|[1-4]q|(?:first|second|third|fourth|latest|final|fiscal|year-ago|recent)[- ](?:quarter|half|three months|six months|nine months)|(?:three|six|nine|twelve|12) months|quarter(?:ly)?|half-year(?:ly)?|full-year|annual|corresponding period|in the period|(?:from|than) (?:a|the) year (?:earlier|ago|before)|year-on-year|year-over-year|yoy|between (?:january|april|july|october))';
const EXPERTS = '(?:estimates?|expectations?|consensus|forecasts?|wall street|the street|analysts)';

/** Somebody's view of what is to come (guidance, not results), or the market's gains and losses. */
const OUTLOOK =
  '(?:nikkei|hang seng|kospi|dow jones|s&p 500|composite|index|stocks|expects?|expecting|sees|anticipates?|forecasts? (?:of|for|to)|now forecasts|projects|predicts?|guidance|outlook|warn(?:s|ed|ing)?|(?:should|will|would) (?:be|land|come|grow|fall|rise|reach)|profit warning|target)';

const earnings = rulesFor('earnings');
const guidance = rulesFor('guidance');

const EARNINGS: Rule[] = [
  earnings(
    METRIC_WORDS,
    `${METRIC} ${GAP}(?:${UP}|${DOWN})(?= .*(?:\\d|record|${PERIOD}|${EXPERTS}))`,
    OUTLOOK,
  ),
  earnings(METRIC_WORDS, `${PERIOD} ${GAP}${METRIC} ${GAP}(?:${UP}|${DOWN}|was|were|of|came)`, OUTLOOK),
  earnings(
    METRIC_WORDS,
    `${METRIC} ${GAP}(?:halved|doubled|tripled|quadrupled|swelled|narrowed|widened|evaporated)`,
    OUTLOOK,
  ),
  earnings(
    METRIC_WORDS,
    `(?:quarterly|annual|pre-?tax|operating|half-year|full-year|net|record|surprise) (?:net |operating |pre-?tax )?(?:profit|loss|revenue|sales|income|earnings)s? (?:of|at) ${NEAR}(?:${MONEY}|\\d)`,
    OUTLOOK,
  ),
  earnings(
    METRIC_WORDS,
    `(?:post(?:s|ed)?|report(?:s|ed)?|booked|books|logged|record(?:s|ed)|swung|swings?|return(?:s|ed)?|made|suffered|deliver(?:s|ed)|generated|notched|announced) ${GAP}(?:profits?|loss(?:es)?|earnings|revenues?|net income|(?:quarterly|annual|first-half|half-year|q[1-4]) (?:results|sales)|ebitda|record sales)`,
    `${OUTLOOK}|reports? of|reported (?:that|by)`,
  ),
  earnings(
    METRIC_WORDS,
    `(?:${UP}|${DOWN}) ${GAP}(?:${PERIOD} )?(?:profit|revenue|earnings|sales growth|net income|margin)s?(?= .*(?:\\d|${PERIOD}))`,
    `${OUTLOOK}|shares|stock`,
  ),
  earnings(
    'beat beats beating missed misses miss topped tops topping exceeded exceeds surpassed disappointed trailed better short below above ahead',
    `(?:beat(?:s|ing)?|miss(?:es|ed)?|top(?:s|ped|ping)|exceed(?:s|ed|ing)?|surpass(?:es|ed)|disappoint(?:s|ed)|trailed|lagged|better than|short of|below|above|ahead of) ${GAP}${EXPERTS}`,
    `economists|inflation|jobs|${OUTLOOK}`,
  ),
  earnings('earned cents share', `earned ${NEAR}(?:\\d+ cents|${MONEY})`),
  earnings(
    'cents share',
    `(?:\\d+ cents|${MONEY}[\\d.]*) (?:a|per) share,? ${GAP}(?:from|than|compared|versus|vs|beat)`,
    'dividend|payout|distribution|offer|bid|target|deal|acqui\\w+',
  ),
  earnings(
    'net',
    `(?:q[1-4]|quarter(?:ly)?|h[12]|fy\\d*) (?:standalone |consolidated )?net (?:profit |loss )?(?:at|${UP}|${DOWN})`,
  ),
  earnings(
    METRIC_WORDS,
    `(?:q[1-4]|h[12]|quarterly|first-half|full-year) (?:net )?(?:loss|profit|revenue) (?:at|of|to)`,
  ),
  earnings(
    'beat beats miss boost results',
    `(?:q[1-4]|earnings|revenue|profit|sales|eps) (?:beats?|miss(?:es)?)|earnings (?:see|get|got)s? (?:a )?boost|reports? (?:fy\\d*|full-year|quarterly|annual|record|strong|weak|mixed) (?:\\S+ )?results`,
  ),
  earnings('pat pbt', `(?:pat|pbt) (?:at|of|${UP}|${DOWN})`),
  earnings(
    'net',
    `net (?:at|zooms?|${UP}|${DOWN}) (?:\\S+ ){0,2}?(?:rs\\.?|\\d|${MONEY}|two-fold|manifold)`,
    'net (?:worth|debt|asset)',
  ),
  earnings(
    METRIC_WORDS,
    `\\d[\\d.]* ?(?:%|pc|per ?cent|percent) ${NEAR}(?:drop|fall|rise|jump|increase|decline|growth|dip|surge|slump) in ${GAP}${METRIC}`,
    OUTLOOK,
  ),
  earnings(
    'results result report numbers earnings',
    `(?:on|after|post|before|ahead of|in wake of|reports?|reported|announc(?:es|ed)|declar(?:es|ed)|disappointing|weak|strong|upbeat|robust|poor) ${GAP}(?:${PERIOD}|fy\\d*|fiscal year) ${NEAR}(?:results?|report|numbers|earnings)`,
    'election|jobs report|economy|gdp',
  ),
  earnings('earnings', 'earnings (?:conference call|call|report|release|transcript)'),
  earnings('black red', '(?:into|in|to) the (?:black|red)', 'carpet|in the red corner'),
  earnings(
    'results',
    `(?:quarterly|annual|first-half|half-year|company's|q[1-4]|financial) results ${GAP}(?:disappoint\\w*|beat|miss\\w*|top\\w*|exceed\\w*|showed|were)`,
  ),
];

const FORECAST =
  '(?:guidance|outlook|(?:full-year |annual |financial |sales |profit |earnings |revenue |growth |its )(?:forecasts?|targets?|goals?|view|projections?|predictions?|estimates?)|prediction of|(?:forecasts?|targets?|goals?) for (?:the|this|fiscal|full|20\\d\\d)|full-year view)';
const REVISE =
  '(?:rais(?:es|ed|ing|e)|cuts?|cutting|lift(?:s|ed|ing)?|trim(?:s|med|ming)?|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|boost(?:s|ed|ing)?|hik(?:es|ed)|nudg(?:es|ed)|upgrad(?:es|ed)|downgrad(?:es|ed)|reaffirm(?:s|ed|ing)?|maintain(?:s|ed)?|confirm(?:s|ed)|reiterat(?:es|ed)|withdr[ae]ws?|suspend(?:s|ed)?|scrap(?:s|ped)?|stuck to|sticks to|stands? by|keeps?|kept|backs|backed|narrow(?:s|ed)?|tighten(?:s|ed)|issu(?:es|ed)|gave|gives|provid(?:es|ed)|pull(?:s|ed)|abandon(?:s|ed)|increas(?:es|ed)|reduc(?:es|ed)|miss)';
const BY_EXPERTS =
  '(?:analysts?|economists|wall street|consensus) (?:had |have |on average |polled |surveyed )?(?:expect|forecast|predict|estimat|pencil)\\w*';
const HORIZON =
  '(?:fiscal|full[- ]year|(?:this|next|the|current|whole|coming) (?:year|quarter|fiscal|half)|annual|second half|second-half|first half|fourth[- ]quarter|third[- ]quarter|second[- ]quarter|first[- ]quarter|current-quarter|q[1-4]|20[2-9]\\d|months)';

const GUIDANCE: Rule[] = [
  guidance(
    'guidance outlook forecast forecasts target targets goal goals view projections projection predictions prediction estimates',
    `${REVISE} ${GAP}${FORECAST}`,
    'price target|target price|target on the|economists|rating|inflation|gdp',
  ),
  guidance(
    'guidance outlook',
    `(?:guidance|profit outlook|sales outlook|revenue outlook|earnings outlook) ${GAP}(?:${UP}|${DOWN}|for|of|was|disappoint\\w*|raised|cut|lifted|withdrawn)`,
    'economic outlook',
  ),
  guidance(
    'expects expect expecting sees forecasts anticipates projects predicts expected forecast guided guides guiding',
    `(?:expects?|expecting|sees|forecasts?|anticipates?|projects|predicts|guid(?:es|ed|ing)) ${GAP}${NEAR}(?:${METRIC}|growth|per share|ebitda)(?= .*(?:\\d|${HORIZON}|growth|decline|grow|fall))`,
    `${BY_EXPERTS}|inflation|economy|gdp`,
  ),
  guidance(
    METRIC_WORDS,
    `${METRIC} ${GAP}(?:should|will|would|is expected to|are expected to|is seen|is likely to) ${NEAR}(?:land|come|be|grow|fall|rise|reach|exceed|miss|decline|increase|drop|total|range)(?= .*(?:\\d|${HORIZON}|expect|than))`,
    'inflation|economists|retail sales|on sale',
  ),
  guidance(
    'warning warned warns warn cautioned',
    `profit warning|(?:warn(?:s|ed|ing)?|cautioned) ${GAP}${NEAR}(?:profits?|earnings|sales|revenues?|margins?)`,
  ),
  guidance(
    'expects now sees',
    `(?:now )?(?:expects|sees) ${GAP}(?:full-year|annual|fiscal) ${GAP}(?:\\d|growth)`,
  ),
  guidance(
    'guides guided guidance',
    'guid(?:es|ed) (?:q[1-4]|fy\\d*|full-year|for|to|below|above)|(?:strong|weak|upbeat|soft|cautious|bullish|gloomy|disappointing|new|shipments?) (?:\\S+ )?guidance',
  ),
];

export const RESULTS: readonly Rule[] = [...EARNINGS, ...GUIDANCE];
