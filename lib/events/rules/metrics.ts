/** Pattern fragments shared by results and forecasts. */

/** A loss of earnings, not of market value, nor a share price's loss earlier that day. */
export const LOSS =
  '(?<!(?:par(?:es|ed|ing)|recoup(?:s|ed|ing)|eras(?:es|ed|ing)|extend(?:s|ed|ing)) (?:early |earlier |some |its |their )?)loss(?:es)?(?! (?:of|in) (?:\\S+ ){0,2}?(?:market|value|jobs|posts|lives|life|customers|subscribers|confidence|trust|power|contracts?)\\b)';

/** The figures that results and forecasts are about. */
export const METRIC = `(?:profits?|(?<!(?:hourly|weekly) )earnings|revenues?|sales|turnover|net income|operating income|(?:net )?interest income|income|${LOSS}|ebitda|ebit|eps|margins?|takings|bookings|results|cash flow|bottom line|top line)`;
/** The words `METRIC` can match: one of them occurs in every match. */
export const METRIC_WORDS =
  'profit profits earnings revenue revenues sales turnover income loss losses ebitda ebit eps margin margins takings bookings results flow line';
/** Wording for a figure that rose. */
export const UP =
  '(?:rose|rises?|risen|rising|jump(?:s|ed)?|soar(?:s|ed)?|climb(?:s|ed)?|grew|grows?|growing|gain(?:s|ed)?|increas(?:es|ed|e)|surg(?:es|ed|e)|swell(?:s|ed)?|doubl(?:es|ed|e)|tripl(?:es|ed|e)|quadrupled|improv(?:es|ed)|advanc(?:es|ed)|beats?|up|higher|expanded|widen(?:s|ed)?|rebounded|recovered|topp(?:ed|ing)|tops?|trebl(?:es|ed|e)|zooms?|shoots? up|shot up|shoots? to|zoomed|leap(?:s|t|ed)?|vault(?:s|ed)|spurt(?:s|ed)?)';
/** Wording for a figure that fell. */
export const DOWN =
  '(?:fell|falls?|fallen|drop(?:s|ped)?|slid|slides?|slump(?:s|ed)?|declin(?:es|ed|e)|shrank|shrinks?|shrinking|halv(?:es|ed)|plung(?:es|ed|e)|plummet(?:s|ed)?|tank(?:s|ed)|crash(?:es|ed)|skid(?:s|ded)?|tumbl(?:es|ed|e)|narrow(?:s|ed)?|sank|sinks?|dip(?:s|ped)?|slip(?:s|ped)?|down|lower|miss(?:es|ed)?|weakened|eroded|contracted|collapsed|turned red|squeezed|disappoint(?:s|ed)?)';
/** The period that results cover. */
export const PERIOD =
  '(?:q[1-4]|h[12]|[1-4]q|(?:first|second|third|fourth|latest|final|fiscal|year-ago|recent)[- ](?:quarter|half|three months|six months|nine months)|(?:three|six|nine|twelve|12) months|quarter(?:ly)?|half-year(?:ly)?|full-year|annual|corresponding period|same period|in the period|(?:from|than) (?:a|the) year (?:earlier|ago|before)|year-on-year|year-over-year|yoy|between (?:january|april|july|october))';
