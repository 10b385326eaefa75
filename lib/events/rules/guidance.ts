import { GAP, JUDGED, MONEY, NEAR, PRICE_TARGET, RATING_OUTLOOK, type Rule, rulesFor } from '../rule';
import { DOWN, METRIC, METRIC_WORDS, UP } from './metrics';

const guidance = rulesFor('guidance');

const FORECAST =
  '(?:guidance|outlook|(?:full-year |annual |financial |sales |profit |earnings |revenue |growth |its )(?:forecasts?|targets?|goals?|view|projections?|predictions?|estimates?)|prediction of|(?:forecasts?|targets?|goals?) for (?:the|this|fiscal|full|20\\d\\d)|full-year view)';
const REVISE =
  '(?:rais(?:es|ed|ing|e)|cuts?|cutting|lift(?:s|ed|ing)?|trim(?:s|med|ming)?|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|boost(?:s|ed|ing)?|hik(?:es|ed)|nudg(?:es|ed)|upgrad(?:es|ed)|downgrad(?:es|ed)|reaffirm(?:s|ed|ing)?|maintain(?:s|ed)?|confirm(?:s|ed)|reiterat(?:es|ed)|withdr[ae]ws?|suspend(?:s|ed)?|scrap(?:s|ped)?|stuck to|sticks to|stands? by|keeps?|kept|backs|backed|narrow(?:s|ed)?|upp(?:s|ed)|bump(?:s|ed) up|revis(?:es|ed)|updat(?:es|ed)|chang(?:es|ed)|par(?:es|ed)|scal(?:es|ed) back|tighten(?:s|ed)|issu(?:es|ed)|gave|gives|provid(?:es|ed)|pull(?:s|ed)|abandon(?:s|ed)|increas(?:es|ed)|reduc(?:es|ed)|miss)';
/** Rating agencies, whose outlooks are about debt. */
const RATERS = "(?:moody's|fitch|s&p(?! 500)|s&p global|crisil|icra)";
/** Outlooks that are not a company's own: by rating agencies, economists or weather forecasters. */
const NOT_OWN =
  '(?:moody|fitch|s&p global|rating|weather|rain|monsoon|inflation|imf|oecd|world bank|monetary fund|gdp|econom(?:y|ic|ies)|global growth|hurricane|election|(?:market|demand|rate|policy) (?:outlook|forecasts?))\\S*';
/** Not after analysts and others who forecast for companies: "analysts had forecast". */
const NOT_EXPERTS =
  '(?<!(?:analysts?|economists|wall street|consensus) (?:(?:had|have|has|were|are|was|is|on average|polled|surveyed) |(?:at|from|with) (?:[^ ]+ ){1,3})?)';
const HORIZON =
  '(?:fiscal|full[- ]year|(?:this|next|the|current|whole|coming) (?:year|quarter|fiscal|half)|annual|second half|second-half|first half|fourth[- ]quarter|third[- ]quarter|second[- ]quarter|first[- ]quarter|current-quarter|q[1-4]|20[2-9]\\d|months)';

/** Rules for what companies say about their own future. */
export const GUIDANCE: readonly Rule[] = [
  guidance(
    'guidance outlook forecast forecasts target targets goal goals view projections projection predictions prediction estimates',
    `${REVISE} ${GAP}${FORECAST}`,
    'forecasts? for (?:\\S+ ){0,4}?(?:growth (?:(?:this|next) year |in 20\\d\\d )?(?:to|in|of)|inflation|gdp|prices)|forecasts? for (?:the )?(?:brent|wti|crude|oil|natural gas|gas|gold|silver|copper|iron ore|bitcoin|euro|dollar|yen|pound|s&p)|price forecasts?|price target|target price|targets? on|estimates on|economists|' +
      `${RATING_OUTLOOK}|${RATERS} ${GAP}outlook|(?:negative|stable|positive) outlook|` +
      'rating|inflation|gdp|(?:(?:up|down)grad|cut|rais|lower|lift|mov)\\w* .{1,60} to (?:buy|hold|sell|neutral|overweight|underweight|outperform|underperform)|(?:a|an|strong) (?:buy|hold|sell)|' +
      PRICE_TARGET,
  ),
  guidance(
    'forecast forecasts',
    `${REVISE} (?:[^ ]+ ){0,3}?forecasts? (?:to|from|by) (?:between )?(?:${MONEY}|\\d)`,
    `${NOT_OWN}|analysts?|brokers?|fed|central bank|government|ministry|opec|iea|eia|usda|prices?`,
  ),
  guidance(
    'guidance outlook',
    `(?:guidance|profit outlook|sales outlook|revenue outlook|earnings outlook) ${GAP}(?:${UP}|${DOWN}|for|of|was|disappoint\\w*|raised|cut|lifted|withdrawn)`,
    'economic outlook',
  ),
  guidance(
    'expects expect expecting sees forecasts anticipates projects predicts expected forecast guided guides guiding',
    `${NOT_EXPERTS}(?:expects?|expecting|sees|forecasts?|anticipates?|projects|predicts|guid(?:es|ed|ing)) ${GAP}${NEAR}(?:${METRIC}|growth|per share|ebitda)(?= .*(?:\\d|${HORIZON}|growth|decline|grow|fall))|${NOT_EXPERTS}(?:expects?|expecting|sees|forecasts?|anticipates?|projects) ${NEAR}${HORIZON} ${GAP}${METRIC}`,
    'inflation|economy|gdp|forecasts? for (?:economic )?growth (?:this|next|in)',
  ),
  guidance(
    METRIC_WORDS,
    `${METRIC} ${GAP}(?:should|will|would|is expected to|are expected to|is seen|is likely to) ${NEAR}(?:land|come|be|grow|fall|rise|reach|exceed|miss|decline|increase|drop|total|range)(?= .*(?:\\d|${HORIZON}|expect|than))`,
    'inflation|economists|retail sales|on sale',
  ),
  guidance(
    'warning warned warns warn cautioned hit',
    `profit warning|hit to (?:its |their )?(?:sales|profits?|earnings|revenues?)|(?:warn(?:s|ed|ing)?|cautioned) ${GAP}${NEAR}(?:profits?|earnings|sales|revenues?|margins?)|(?:warn(?:s|ed|ing)?|cautioned) (?:[^ ,;]+ ){0,14}?(?:would|will) (?:cut|hit|hurt|reduce|lower|dent|weigh on|squeeze|erode) (?:its|their) (?:[^ ,;]+ ){0,2}?(?:profits?|earnings|sales|revenues?|margins?)`,
  ),
  guidance(
    'expects now sees',
    `(?:now )?(?:expects|sees) ${GAP}(?:full-year|annual|fiscal) ${GAP}(?:\\d|growth)`,
  ),
  guidance(
    'guides guided guidance',
    'guid(?:es|ed) (?:q[1-4]|fy\\d*|full-year|for|to|below|above)|(?:strong|weak|upbeat|soft|cautious|bullish|gloomy|disappointing|new|shipments?) (?:\\S+ )?guidance',
  ),
  guidance(
    'forecast forecasts guidance outlook prediction',
    '(?:declin|refus|stopp?|avoid|fail|no longer)\\w* (?:\\S+ ){0,2}?(?:mak|giv|provid|issu|offer)\\w* (?:\\S+ ){0,3}?(?:forecasts?|guidance|outlook|predictions?)',
  ),
  guidance(
    'outlook outlooks forecast forecasts guidance',
    `(?:${JUDGED}|subdued|cautious|bleak|optimistic|stark) ${NEAR}(?:outlooks?|forecasts?)|(?:results|earnings|sales|profits?) and (?:\\S+ )?(?:outlooks?|guidance|forecasts?)`,
    NOT_OWN,
  ),
  guidance(
    'targets target targeting eyes aims aiming confident optimistic upbeat cautious expects sees',
    `${NOT_EXPERTS}(?:targets?|targeting|eyes|aim(?:s|ing) (?:for|at|to)|confident of|expects|sees) (?:\\S+ ){0,3}?(?:\\d[\\d.-]* ?(?:%|pc|per ?cent|percent)|(?:double|single)[- ]digit) (?:\\S+ ){0,3}?(?:growth|rise|increase|jump|fall|decline)|eyes (?:\\S+ )?growth this (?:year|fiscal)|(?:optimistic|upbeat|cautious|confident) (?:about|on|of) (?:its|their) (?:business|sales|profits?|growth|outlook)`,
    `${NOT_OWN}|industry`,
  ),
];
