import { METRIC } from './rules/metrics';

const VERB =
  '(?:rose|ris(?:es?|en|ing)|fell|fall(?:s|en|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|surg(?:es?|ed|ing)|rall(?:y|ies|ied|ying)|advanc(?:es?|ed|ing)|add(?:s|ed|ing)|drop(?:s|ped|ping)?|slid(?:es?|ing)?|slump(?:s|ed|ing)?|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|tank(?:s|ed|ing)?|tumbl(?:es?|ed|ing)|s[aiu]nk(?:s|ing)?|dip(?:s|ped|ping)?|slip(?:s|ped|ping)?|sag(?:s|ged|ging)?|crash(?:es|ed|ing)?|declin(?:es?|ed|ing)|los(?:es?|t|ing)|sh(?:ed|eds|edding)|eas(?:es?|ed|ing)|edg(?:es?|ed|ing)|retreat(?:s|ed|ing)?|rebound(?:s|ed|ing)?|clos(?:ed|es)|end(?:ed|s)|trad(?:ed|es|ing)|open(?:ed|s)|was|were|are|is|higher|lower|up|down)';
const SHARES = '(?<!(?:per|a|each|market|new|own) )(?:shares?|stocks?|share prices?|adrs?)';
const HOW_MUCH =
  '(?: (?:by|as much as|more than|less than|about|around|nearly|almost|roughly|over|up to|another|some|up|down|higher|lower))*(?: \\d[\\d.]*(?:%| percent| per cent| pc))';
const TO_PRICE = '(?: (?:to|at) [$€£]?\\d[\\d,]*(?:\\.\\d+)?(?![\\d%]))?';

/** A share price move that mentions the shares: "its shares fell as much as 6.5%". */
const OF_SHARES = new RegExp(
  `\\b${SHARES}(?: (?!(?:after|as|when|because|and|but|while)\\b)[^ ,;]+){0,6}? ${VERB}\\b(?:${HOW_MUCH})?${TO_PRICE}`,
  'giu',
);
/** The same as a noun: "a 6.5% drop in its shares". */
const NOUN =
  /\b\d[\d.]{0,12}(?:%| percent) (?:drop|fall|rise|jump|gain|slide|slump|plunge|surge|rally|decline) in (?:[^ ,;]+ ){0,3}?(?:shares|stock)\b/giu;
/** A company name used for its shares: "Acme slid 8% in early trading after …". */
const OF_COMPANY = new RegExp(
  `\\b${VERB}\\b${HOW_MUCH}${TO_PRICE}(?=(?: [^ ,;]+){0,6}?,? (?:after|as|when|on (?:news|reports?|word|results|the news)|following|despite|although|even|since|because)\\b| in (?:london|frankfurt|paris|tokyo|hong kong|new york|seoul|sydney|mumbai|zurich|amsterdam|milan|madrid|taipei|shanghai|toronto|stockholm|copenhagen)|(?: in)? (?:premarket|pre-market|after-hours|after hours|early|late|morning|afternoon|extended))`,
  'giu',
);

/** Things that move themselves: a percentage after them is not about the share price. */
const OWN_MOVE = new RegExp(
  `\\b(?:${METRIC}|net|pat|prices?|rates?|yields?|inflation|growth|output|production|exports|imports|gdp|economy|dividend|payout|stake|holding|orders|deliveries|forecast|guidance|outlook|spending|jobs|unemployment)\\b[^,;]*$`,
  'i',
);

const blank = (found: string) => ' '.repeat(found.length);

/**
 * Blanks out share price moves in a sentence; other text keeps its position. The market's reaction to an event
 * tells neither its direction nor its amount.
 */
export function withoutShareMoves(text: string): string {
  const others = text.replace(NOUN, blank).replace(OF_SHARES, blank);
  return others.replace(OF_COMPANY, (found, at: number) =>
    OWN_MOVE.test(others.slice(Math.max(0, at - 80), at)) ? found : blank(found),
  );
}
