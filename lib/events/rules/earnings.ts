import { GAP, JUDGED, LETTER, MONEY, NEAR, type Rule, rulesFor } from '../rule';
import { DOWN, LOSS, METRIC, METRIC_WORDS, PERIOD, UP } from './metrics';

const earnings = rulesFor('earnings');

const EXPERTS = '(?:estimates?|expectations?|consensus|forecasts?|wall street|the street|analysts)';

/** A view of the future, which is guidance rather than results. */
const OUTLOOK =
  '(?:expects?|expecting|sees|anticipates?|forecasts? (?:of|for|to)|now forecasts|forecast (?:\\S+ ){0,4}?(?:revenues?|sales|profits?|earnings)|projects|predicts?|guidance|outlook|warn(?:s|ed|ing)?|(?:should|will|would) (?:be|land|come|grow|fall|rise|reach)|profit warning|target|(?:its|their) (?:\\S+ ){0,4}?(?:forecasts?|outlook|view))';

/** Wording for market moves and for economic data such as retail sales. */
const MARKET =
  '(?:retail sales|commerce department|labou?r department|census bureau|office for national statistics|statistics (?:office|bureau|agency)|excluding (?:autos?|gasoline|petrol|food|energy)|nikkei|hang seng|kospi|dow jones|s&p 500|ftse|sensex|nifty|stoxx|topix|composite|index|stocks)';

/** Results and earnings other than those of a business. */
const OTHER_RESULTS =
  'elections?|polls?|votes?|voters|surveys?|trials?|study|studies|tests?|exams?|search results|clinical|phase \\d|lab|auction|jobs (?:report|numbers|data)|(?:inflation|economic|gdp|pmi) (?:numbers|figures|update|growth|performance|quarter)|tax(?:es)? on|future earnings|(?:hourly|weekly) earnings';

/** Valuations in multiples of earnings, and earnings estimates. */
const VALUED =
  'times (?:its |their |annual |expected |forward |next year.s )*(?:core )?earnings|(?:its|his|her|their) (?:\\S+ ){0,2}?earnings estimates?';

/** Rules for the results of a past period. */
export const EARNINGS: readonly Rule[] = [
  earnings(
    METRIC_WORDS,
    `${METRIC} ${GAP}(?:${UP}|${DOWN})(?= .*(?:\\d|record|${PERIOD}|${EXPERTS}))`,
    `${OUTLOOK}|${MARKET}`,
  ),
  earnings(METRIC_WORDS, `${PERIOD} ${GAP}${METRIC} ${GAP}(?:${UP}|${DOWN}|was|were|of|came)`, OUTLOOK),
  earnings(
    METRIC_WORDS,
    `${METRIC} ${GAP}(?:halved|halves|doubled|doubles|tripled|triples|quadrupled|quadruples|swelled|swells|narrowed|narrows|widened|widens|evaporated|evaporates)|(?:halved|halves|doubled|doubles|tripled|triples|quadrupled|quadruples) (?:its |their )?(?:[^ ]+ )?${METRIC}`,
    `${OUTLOOK}|${MARKET}`,
  ),
  earnings(
    METRIC_WORDS,
    `(?:quarterly|annual|pre-?tax|operating|half-year|full-year|net|record|surprise) (?:net |operating |pre-?tax )?(?:profit|loss|revenue|sales|income|earnings)s? (?:of|at) ${NEAR}(?:${MONEY}|\\d)`,
    `${OUTLOOK}|${MARKET}`,
  ),
  earnings(
    METRIC_WORDS,
    `(?:post(?:s|ed)?|report(?:s|ed)?|booked|books|logged|record(?:s|ed)|swung|swings?|return(?:s|ed)?|made|suffered|deliver(?:s|ed)|generated|notched|announced) ${GAP}(?:profits?|${LOSS}|earnings|revenues?|net income|(?:quarterly|annual|first-half|half-year|q[1-4]) (?:results|sales)|ebitda|record sales)`,
    `${OUTLOOK}|reports? of|reported (?:that|by)`,
  ),
  earnings(
    METRIC_WORDS,
    `(?:${UP}|${DOWN}) ${GAP}(?:${PERIOD} )?(?:profit|revenue|earnings|sales growth|net income|margin)s?(?= .*(?:\\d|${PERIOD}))`,
    `${OUTLOOK}|${MARKET}|shares|stock|could|might`,
  ),
  earnings(
    'beat beats beating missed misses miss topped tops topping exceeded exceeds surpassed disappointed trailed better short below above ahead',
    `(?:beat(?:s|ing)?|miss(?:es|ed)?|top(?:s|ped|ping)|exceed(?:s|ed|ing)?|surpass(?:es|ed)|disappoint(?:s|ed)|trailed|lagged|better than|short of|below|above|ahead of) ${GAP}${EXPERTS}|(?:beats?|miss(?:es|ed)?|tops?) (?:on )?(?:the |both )?(?:top|bottom)[- ](?:line|and)`,
    `economists|inflation|jobs|unemployment|payrolls|gdp|employment (?:gains?|report|data|figures|growth)|(?:bring|rais|lift)\\w* employment|${OUTLOOK}|${MARKET}`,
  ),
  earnings(
    'earned cents share',
    `earned ${NEAR}(?:\\d+ cents|${MONEY})`,
    'worldwide|box office|theaters|cinemas|film|movie|salary|prize',
  ),
  earnings(
    'lost made',
    `(?:lost|made) (?:about |some |nearly |almost |more than )?${MONEY}[\\d.]*(?: (?:million|billion|trillion))? (?:in|for|during|over) (?:the|its) ${NEAR}(?:quarter|half|year|months)`,
    'shares?|stocks?|market value|box office|hack\\w*|fraud|fires?|invest\\w*|loans?|donat\\w*',
  ),
  earnings(
    'cents share',
    `(?:\\d+ cents|${MONEY}[\\d.]*) (?:a|per) share,? ${GAP}(?:from|than|compared|versus|vs|beat)`,
    'dividend|payout|distribution|offer|bid|target|deal|acqui\\w+|(?:forecasts?|guidance|outlook) (?:to|of|from)|(?:now|still) (?:sees|expects|forecasts)',
  ),
  earnings(
    'net',
    `(?:q[1-4]|quarter(?:ly)?|h[12]|fy\\d*) (?:standalone |consolidated )?net (?:profit |loss )?(?:at|${UP}|${DOWN})`,
  ),
  earnings(
    METRIC_WORDS,
    `(?:q[1-4]|h[12]|quarterly|first-half|full-year) (?:net )?(?:loss|profit|revenue) (?:at|of|to)`,
    OUTLOOK,
  ),
  earnings(
    'beat beats miss boost results',
    `(?:q[1-4]|earnings|revenue|profit|sales|eps) (?:beats?|miss(?:es)?)|earnings (?:see|get|got)s? (?:a )?boost|reports? (?:fy\\d*|full-year|quarterly|annual|record|strong|weak|mixed) (?:\\S+ )?results`,
    'retail sales',
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
  earnings(
    'earnings profit profits income',
    `(?:adjusted|core|underlying|net|operating|pre-?tax|quarterly) (?:[^ ]+ )?(?:earnings|profits?|income) (?:was|were|came (?:in at|to)|totall?ed|reached) ${NEAR}${MONEY}`,
    'would|will|expects?|forecasts? (?:of|for|to)',
  ),
  earnings('earnings', 'earnings (?:conference call|call|report|release|transcript)'),
  earnings(
    'black red',
    '(?:into|in|to) the (?:black|red)',
    'carpet|in the red corner|(?:start|open|end|clos|finish|trad|remain|stay|begin|began|slip|turn)\\w* (?:\\S+ ){0,3}?in(?:to)? the (?:red|black)',
  ),
  earnings(
    'results',
    `(?:quarterly|annual|first-half|half-year|company's|q[1-4]|financial) results ${GAP}(?:disappoint\\w*|beat|miss\\w*|top\\w*|exceed\\w*|showed|were)`,
  ),
  earnings(
    'results earnings report reports nos numbers update updates quarter performance sales profit profits revenue',
    `${JUDGED} (?:set of )?(?:\\S+ ){0,3}?(?:results|earnings|nos|(?:trading |earnings )?updates?|(?:quarterly|[a-z]+ quarter) (?:numbers|sales|performance)|${PERIOD}(?! of (?!\\d|fiscal|the (?:year|fiscal)))|(?:quarterly|core|operating|net) (?:sales|profits?|revenues?))|(?:earnings|trading) updates?|quarterly (?:reports?|updates?)|${PERIOD} (?:update|nos|numbers|figures|results|earnings|show|print)`,
    `${OTHER_RESULTS}|earnings (?:growth|estimates?|outlook|forecasts?)|software updates?`,
  ),
  earnings(
    'q1 q2 q3 q4 quarter half-year',
    `(?:${PERIOD}|(?:june|september|december|march)(?: \\d{4})? quarter) (?:(?:sales |revenue |profit |volume )?growth|performance|show|weakness|nos|numbers|figures|volumes?|net|pat|update)|(?:performance|numbers|show|growth) (?:for|in) (?:the )?(?:${PERIOD}|(?:june|september|december|march)(?: \\d{4})? quarter|jan-mar|apr-jun|jul-sep|oct-dec)`,
    `${OTHER_RESULTS}|${OUTLOOK}`,
  ),
  earnings(
    'results earnings',
    `(?:${LETTER}+(?:'s|s')|its|their) (?:latest |recent |own |quarterly |annual )?(?:results|earnings)|(?:ahead of|after|post|post-|before|following|despite|reporting|reported|releas\\w+|publish\\w+|announc\\w+|on) ?(?:\\S+ ){0,3}?(?:results|earnings)|results from|disappointing earnings|(?:results|earnings) (?:results|releases?|announcements?|due|season|today|tomorrow|later|this week|next week|picture|disappoint\\w*|beat|please|cheer\\w*)`,
    `${OTHER_RESULTS}|${VALUED}`,
  ),
  earnings(
    'report reports reporting update',
    `(?:due to|set to|also|both|will|to|scheduled to) report(?: (?:its|their))?(?: \\S+)? (?:results|earnings|figures|numbers)|(?:also|set to|due to|will|all|both) reports? (?:later |earlier )?(?:this|next) week|reports? (?:its |their )?(?:results|earnings|figures)|(?:due|set|scheduled) to update (?:the )?(?:markets?|investors)|reporting (?:results|earnings|for the quarter)`,
    OTHER_RESULTS,
  ),
  earnings(
    METRIC_WORDS,
    `(?:report|show|post|see|suffer|flag|record|log|surpris)\\w* ${NEAR}(?:an? )?${NEAR}(?:drop|fall|rise|jump|increase|decline|growth|dip|surge|slump|slide|plunge|slowdown|hit|boom) (?:in|to) (?:\\S+ ){0,3}?(?:${METRIC}|orders)|(?:boom|jump|drop|surge|slump) in (?:quarterly|annual) (?:orders|${METRIC})`,
    `${OUTLOOK}|retail sales|economy|exports|factory orders`,
  ),
  earnings(
    'net profit profits loss income pat pbt q1 q2 q3 q4',
    `(?:net|operating|pre-?tax) (?:profits?|loss|income) ${NEAR}(?:at|of|to|was|:|stood|stands|totall?ed) (?:at )?(?:${MONEY})|net ?(?:profits?|loss|income)? (?:stands?|stood) at|(?:growth|rise|fall|drop|jump|decline) in (?:\\S+ )?(?:pat|pbt)|q[1-4] (?:flat|${UP}|${DOWN}) (?:at|to|\\d)|\\d[\\d.,]*-(?:crore|million|billion) net|(?:${MONEY})\\S* (?:crore |cr |million |billion |mn |bn )?(?:consolidated |standalone )?net(?: (?:profit|loss|income))?(?! (?:worth|debt|asset|proceeds|cash|sales|interest|of))`,
    OUTLOOK,
  ),
  earnings(
    'net',
    `(?:doubles?|triples?|trebles?|lifts?|boosts?|drags?|dents?|hurts?|pulls? down|push\\w* up) (?:[^ ]+ ){1,3}?net(?:$| (?:profit|income|loss))|net (?:${UP}|${DOWN}) (?:with|on|as|in|for|by|over|\\d)`,
    `${OUTLOOK}|safety net|net (?:worth|zero|debt)`,
  ),
  earnings(
    'business demand costs hurts hurt revenues revenue profits margins margin numbers bottomline bottom',
    `(?:hurts?|hits?|dents?|drags?|pulls?|weighs? on|squeez\\w+|crimps?|boosts?|lifts?) (?:down |up )?(?:[^ ]+ ){0,2}?(?:numbers|revenues?|profits?|profitability|margins?|bottom ?line|earnings)`,
    `${OUTLOOK}|could|may|might|would|will|${OTHER_RESULTS}`,
  ),
  earnings(
    'net nets numbers figures posts profit profits earnings revenue revenues sales loss losses',
    `(?:profits?|earnings|revenues?|net (?:interest )?income|net loss(?:es)?) (?:${UP}|${DOWN})|nets (?:rs|${MONEY})|(?:trim(?:s|med)?|narrow(?:s|ed)?|cuts?|widen(?:s|ed)?|reduc(?:es|ed)) (?:its |their )?(?:net |quarterly |annual |first-half )?loss(?:es)?|posts? \\d[\\d.]*(?:%| ?per cent| ?pc) (?:growth|rise|fall|drop|jump|decline)|(?:in)?to an? (?:net|surprise|quarterly|record|operating) (?:loss|profit)|(?:post|report|clock|deliver)\\w* ${JUDGED} (?:\\S+ )?(?:numbers|figures)|(?:on|after) (?:\\S+ )?(?:profits?|earnings|revenues?|sales) (?:rise|jump|fall|drop|growth|increases?|beat|miss|gain|surge|decline|slump)`,
    `${OUTLOOK}|${OTHER_RESULTS}|retail sales`,
  ),
];
