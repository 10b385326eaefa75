import type { EventType } from './event-types';

/** Wording that reports an event of each type. Linear: no nested repetition. */
export const TRIGGERS: ReadonlyArray<readonly [EventType, RegExp]> = [
  ['earnings', /\b(?:earnings|net income|quarterly (?:profit|loss|revenue|sales|results))\b/i],
  ['guidance', /\b(?:guidance|outlook|profit warning)\b/i],
  ['merger-acquisition', /\b(?:acqui(?:re|res|red|sition)|takeover|merger|buyout)\b/i],
  ['stake', /\bstake\b/i],
  ['analyst-rating', /\b(?:upgraded?|downgraded?|price target|initiated coverage)\b/i],
  ['management-change', /\b(?:resign(?:s|ed)?|steps? down|stepped down|appoint(?:s|ed|ment)?|new ceo)\b/i],
  ['layoffs', /\b(?:layoffs?|lay(?:ing)? off|laid off|job cuts|redundancies)\b/i],
  ['litigation', /\b(?:lawsuit|sue[sd]?|suing|class action|court)\b/i],
  ['regulation', /\b(?:antitrust|regulators?|probe|investigation|fined)\b/i],
  ['product-launch', /\b(?:launch(?:es|ed)?|unveil(?:s|ed)?)\b/i],
  ['partnership', /\b(?:partnership|joint venture|teams? up)\b/i],
  ['buyback', /\b(?:buyback|share repurchase)\b/i],
  ['dividend', /\bdividend\b/i],
  ['listing', /\b(?:ipo|initial public offering|delist(?:s|ed)?)\b/i],
  ['data-breach', /\b(?:data breach|cyberattack|hackers)\b/i],
  ['outage', /\boutage\b/i],
  ['recall', /\brecall(?:s|ed|ing)?\b/i],
  ['labour', /\b(?:strike|walkout|union)\b/i],
  ['macro', /\b(?:interest rates?|inflation|gdp|unemployment)\b/i],
  ['commodity', /\b(?:crude|oil prices|gold prices|copper|opec)\b/i],
];
