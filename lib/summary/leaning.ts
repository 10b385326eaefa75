import type { DocumentSentence } from '@/lib/model';
import { isStopWord } from './words';

/** Openings that refer back to the previous sentence. */
const DEPENDENT =
  /^["“'‘]?(?:he|she|it|they|his|her|its|their|this|that|these|those|such|but|and|so|or|nor|yet|also|however|instead|meanwhile|then|there|still|(?:first|second|third|finally|lastly|firstly|secondly)(?=, \p{Ll})|moreover|furthermore|besides|nevertheless|nonetheless|therefore|thus|both|others?|another|(?:no|yes|yeah|absolutely|exactly|correct|right|sure|well)(?=,)|(?:as a result|since then|in other words|in addition|for example|for instance|on the other hand|by contrast),?|the (?:move|deal|decision|announcement|pair|two|latter|former|agreement|incident|same))\b(?!['’]s (?:most|largest|biggest))/iu;

/** Whether a sentence opens by referring to the one before: "He said ...", "The move ...", "But ...". */
export const isDependent = (text: string) => DEPENDENT.test(text);

/** A quotation of somebody named earlier: on its own, "…," he said does not tell who speaks. */
const QUOTED = /[,.?!…]["”] (?:he|she|they|it) \p{Ll}/u;
const OPENS_QUOTED = /^["“]/u;

/** "The rules will not hold, he said.": on its own, it does not tell who said so. */
const SAID_SO = /,["”]? (?:he|she|they) (?:said|says|added|noted|wrote|argued|explained|warned)\.$/u;

/** "One would hope so": an earlier sentence says what. */
const SO = /\b(?:hope|think|believe|doubt|suggest|imagine)s? so\b(?! (?:that|far|much|many)\b)/u;

/** "Critics have called it a sham", "Bolt has sued it": nothing earlier in the sentence says what "it" is. */
const CALLED_IT =
  /^["“]?(?:\p{L}+ ){1,4}?(?:have |has |had )?(?:(?:since|also|already|now|then) )?(?:called|call|calls|dubbed|labell?ed|described|describe|sued|sues|fined|bought|acquired|owns|owned|overtook|overtaken|approached|blocked|backed|rejected|replaced) (?:it|him|her|them)\b/u;

/** "Most of them", "One of those": a share of something named earlier. */
const SHARE_OF =
  /^(?:an?other|any|all|both|each|either|few|half|many|most|much|neither|none|one|several|some|three|two) of (?:them|these|those|it|him|her)\b(?! (?:who|which|that)\b)/iu;

/** "if such payments were banned", "no such talks", but not "such as". */
const SUCH = /\bsuch (?!as\b)\p{Ll}{3,}s\b(?! as\b)/u;

/** "Half of that came from its unit": an earlier sentence says of what. */
const OF_THAT =
  /\b(?:of|from|beyond|besides) that (?:came|comes|was|is|went|will|has|had|would|amount|sum|total)\b/u;

/** "Without it our margin would have been higher": an earlier sentence says without what. */
const WITHOUT_IT =
  /^(?:Without|With|Despite|After|Before|Like) (?:it|this|that|them|these|those)(?:,? \p{Ll})/u;

/** "The shares jumped that day", unless the sentence itself names the day before that (`OWN_DATE`). */
const THAT_DAY = /\bthat (?:day|week|month|quarter|year|case|time)\b/u;
const OWN_DATE =
  /\b(?:19|20)\d\d\b|\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:cases?|days?|weeks?|months?|years?|quarters?|times?|when)\b/u;

/** Excludes an "it" that refers to nothing: "It is a blow", "it seems". */
const EMPTY_IT =
  '(?!it (?:is|was|has been|will be|would be|may be|might be|could be|can be|seem(?:s|ed)|look(?:s|ed)|appear(?:s|ed)|takes?|took|makes?|means?|turn(?:s|ed) out)\\b)';
/** "In April, it raised its forecast", "At the bank it grew", "We think that they will": the name came earlier. */
const LATE_PRONOUN = new RegExp(
  `^(?:(?:In|On|At|By|For|Since|During|Over|Last|Earlier|Later|Next|This)\\s[^,;:"“”]{2,40}?,?|(?:We|I|You)\\s\\p{Ll}+(?:\\sthat)?)\\s${EMPTY_IT}(?:it|he|she|they)\\s\\p{Ll}`,
  'u',
);

/** "Acme, the largest, will merge": an earlier sentence says of which group. */
const LARGEST = /^\p{Lu}[^,;]{1,40}, (?:one of )?the (?:second-|third-)?\p{Ll}+est,/u;

/** Whether a sentence needs the one before it although its opening does not refer back. */
const takesUp = (text: string): boolean =>
  (OPENS_QUOTED.test(text) && QUOTED.test(text)) ||
  SAID_SO.test(text) ||
  SO.test(text) ||
  CALLED_IT.test(text) ||
  SHARE_OF.test(text) ||
  OF_THAT.test(text) ||
  WITHOUT_IT.test(text) ||
  SUCH.test(text) ||
  LATE_PRONOUN.test(text) ||
  LARGEST.test(text) ||
  namesNoDay(text, THAT_DAY.exec(text)?.index);

const namesNoDay = (text: string, that: number | undefined): boolean =>
  that !== undefined && !OWN_DATE.test(text.slice(0, that));

/** What a company, an authority or a person is called once named; "maker" covers all kinds ("carmaker"). */
const ROLE =
  '(?:bank|firm|company|companies|group|conglomerate|\\p{Ll}*-?maker|manufacturer|producer|retailer|grocer|supermarket|chain|carrier|airline|lender|insurer|utility|unit|subsidiary|division|affiliate|parent|startup|start-up|broker|brokerage|exchange|agency|fund|regulator|watchdog|developer|operator|provider|supplier|builder|homebuilder|miner|giant|studio|streamer|publisher|broadcaster|owner|executive|billionaire|founder|analyst|spokesman|spokeswoman|spokesperson)';

/** Words allowed between "the" and the role, such as origin or trade; no verbs, no superlatives. */
const EPITHETS =
  "(?:(?!(?:of|in|to|for|that|by|on|at|with|from|as|is|are|was|were|has|have|had|will|would|said|says|first|only|last|next|most|least|average|typical|whole|entire|world['’]s|\\p{Ll}+est)\\s)[\\p{L}\\d][\\p{L}\\d.&-]* ){0,4}?";

/** "the unit", "the San Francisco-based startup" anywhere in a sentence: something named earlier. */
export const REFERS_BACK = new RegExp(`\\bthe ${EPITHETS}${ROLE}(?![\\p{L}\\d-])`, 'u');

/** The same at the start, unless a name or clause after it says who is meant: "The chipmaker Nvidia". */
const STARTS_WITH_ROLE = new RegExp(
  `^["“'‘]?The (?:${EPITHETS}${ROLE}|Company|Group|Bank|Fund|Firm|CEO|CFO|stock|shares)(?![\\p{L}\\d-]| \\p{Lu}| (?:of|that|which|whose|where|behind|markets?|holiday)\\b)`,
  'u',
);

/** "Finance chief Jane Roe said": an earlier sentence says of which company. */
const STARTS_WITH_HEAD =
  /^(?:(?:New|Incoming|Outgoing|Interim|Departing) )?(?:(?:[Cc]hief (?:[Ee]xecutive|[Ff]inancial|[Oo]perating)(?: [Oo]fficer)?|[Ff]inance (?:chief|director)|CEO|CFO|COO|[Cc]hair(?:man|woman)?) )\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’.-]+(?!,? (?:of|at) )/u;

/** How many sentences back to look for the name that "The bank" refers to. */
export const FARTHEST = 4;

/** Index of the sentence needed to understand this one; undefined if it stands alone. */
export function leansOn(
  sentences: readonly DocumentSentence[],
  index: number,
  text: string,
): number | undefined {
  if (isDependent(text) || takesUp(text)) return index - 1;
  return STARTS_WITH_ROLE.test(text) || STARTS_WITH_HEAD.test(text)
    ? namedBefore(sentences, index)
    : undefined;
}

/** The nearest earlier sentence with a name, which tells which bank "The bank" is; else the one right before. */
function namedBefore(sentences: readonly DocumentSentence[], index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - FARTHEST); i--)
    if (sentences[i]?.part === 'body' && hasName(sentences[i]!)) return i;
  return index - 1;
}

const DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I|CEO|CFO)$/u;

/** Whether a capitalized word looks like a name: any inside the sentence, only an uncommon one at its start. */
function hasName({ tokens }: DocumentSentence): boolean {
  const isCapital = (at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !DATE.test(tokens[at]!.text);
  const [first] = tokens;
  if (first && isCapital(0) && !isStopWord(first.norm) && !ORDINARY.test(first.text)) return true;
  return tokens.some(({ kind }, at) => at > 0 && kind === 'word' && isCapital(at));
}

/** Common words that begin sentences without being names. */
const ORDINARY =
  /^(?:According|Across|Almost|Along|Already|Although|Another|Around|Away|Back|Best|Better|Despite|Early|Either|Even|Every|Far|First|Former|Full|Instead|Last|Late|Later|Least|Less|Like|Long|Many|May|Meanwhile|Much|Near|Never|New|Next|Nothing|Often|One|Others|Perhaps|Rather|Several|Shall|Since|Some|Still|Such|Though|Three|Thus|Together|Toward|Towards|Two|Upon|Within|Without|Would|Yes|Yet|Shares|Stocks?|Analysts|Investors|Shareholders|Executives|Sales|Revenues?|Profits?|Earnings|Margins?|Costs?|Prices?|Demand|Net|Operating|Adjusted|Gross|Total|Trading|Volumes?|Orders|Deliveries|Losses|Results|Quarterly|Annual|Management|Customers|Growth|Cash|Debt|Guidance|Expenses|Output|Production|Employees|Workers)$/u;
