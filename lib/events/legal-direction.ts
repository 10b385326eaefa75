import type { Direction } from './direction-words';
import { FEW, pattern } from './rule';

const ASKED =
  '(?:applications?|approvals?|authori[sz]ations?|licen[cs]es?|permits?|requests?|bids?|appeals?|petitions?|pleas?|motions?|drugs?|therap(?:y|ies)|treatments?|vaccines?|pills?|tablets?|shots?|devices?|mergers?|takeovers?|deals?)';
/** What a regulator or court has under way against a company. */
const MATTER =
  '(?:probes?|investigations?|inquir(?:y|ies)|cases?|lawsuits?|suits?|class[- ]actions?|charges|complaints?|claims?|proceedings|indictments?)';

/** A request is refused. */
const REFUSED = pattern(
  [
    '(?:declin|refus)(?:es|ed|ing) to (?:approve|authori[sz]e|clear|licen[cs]e|dismiss|throw out|toss|overturn|drop|lift|grant|renew)',
    `(?:reject(?:s|ed)?|den(?:y|ies|ied)|turn(?:s|ed) down|refus(?:es|ed)) ${FEW}${ASKED}`,
    "(?:has|have|did|does|would|will) not (?:approve|clear|authori[sz]e)\\w*|not (?:been )?approved|(?:hasn|haven|didn|won)'t approve\\w*",
    'fail(?:s|ed|ing) to (?:win|get|gain|secure|obtain|receive) (?:[^ ,;]+ ){0,3}?(?:approval|clearance)',
    `block(?:s|ed) ${FEW}(?:mergers?|deals?|takeovers?|acquisitions?|sales?|bids?|purchases?|tie-?ups?)`,
    'complete response letters?|refuse-to-file|withh(?:eld|olds) (?:its )?approval',
    `(?:revok|withdr[ae]w|suspend|strip)\\w* ${FEW}(?:approval|licen[cs]e|permit)`,
  ].join('|'),
);

/** A ruling against the company. */
const AGAINST = pattern(
  `(?:found|ruled|held|ruling) (?:that )?(?:(?!not )[^ ,;]+ ){0,5}?(?:illegally|unlawfully|broke|violated|breached|infringed) (?:(?!contract)[^ ,;]+ ){0,3}?(?:laws?|rules|act|regulations|antitrust|competition|monopol\\w+)|(?<!not )found (?:(?!not )[^ ,;]+ ){0,5}?(?:guilty|liable)|held liable|convicted|fin(?:es|ed)(?! (?:art|tun))|(?:was|were|been|is|are) fined|(?:order(?:s|ed)|told) ${FEW}to pay|verdict against`,
);

/**
 * A ruling in the company's favour, or a case that was dropped. Suits by a named company are left out: their end
 * is bad for that company and good for the other.
 */
const FAVOUR = pattern(
  [
    `found (?:[^ ,;]+ ){0,5}?not (?:guilty|liable)|acquit\\w+|exonerat\\w+|no (?:evidence of )?wrongdoing|clear(?:s|ed) ${FEW}of`,
    `(?:clos(?:es|ed)|drop(?:s|ped)|end(?:s|ed)|abandon(?:s|ed)|conclud(?:es|ed)|terminat(?:es|ed)|discontinu(?:es|ed)|dismiss(?:es|ed)|toss(?:es|ed)|thr(?:ows|ew)|quash(?:es|ed)|shelv(?:es|ed)) (?:(?!by|[a-z&.-]+'s)[^ ,;]+ ){0,6}?${MATTER}`,
    `${MATTER} ${FEW}(?:was|were|is|are|been) (?:closed|dropped|ended|abandoned|dismissed|thrown out|tossed|quashed|terminated)`,
    `(?:wins?|won|granted) (?:the )?dismissal of`,
    '(?:rul|found|find|held|decid|conclud)\\w* (?:that )?(?:[^ ,;]+ ){0,5}?(?:(?:did|does|do|had|has|was|were|is|are) not|(?:did|does|do|had|has|was|were|is|are)n.t) (?:[^ ,;]+ )?(?:break|broken|violat|breach|infring|hold|monopol|harm|mislead|misled|defraud|discriminat|stolen|stole|steal)',
    `(?:ftc|sec|agency|regulators?|watchdog|prosecutors|plaintiffs?|government|states|department|commission) (?:had |has |have )?(?:failed|failing|fails) to (?:prove|show|demonstrate|establish)`,
    '(?:hand(?:s|ed|ing)|giv(?:es|ing)|gave) (?:[^ ,;]+ ){1,3}?(?:[^ ,;]+ )?(?:victory|win|triumph) (?:over|against|in)',
    `(?:overturn|revers|annul|quash|lift|remov)(?:s|es|ed|ing) ${FEW}(?:fine|conviction|penalty|damages|ban|caps?|limits?|restrictions?|curbs?|grounding|hold|suspension|order)`,
  ].join('|'),
);

/** A penalty is imposed. */
const PUNISHED = pattern(
  `(?:impos|slap|hit)\\w* ${FEW}(?:sanctions|fines?|penalt(?:y|ies))(?! (?:[^ ,;]+ ){0,3}?(?:lifted|eased|removed))`,
);

/** A settlement ends a case at a price, which is good for neither side. */
const SETTLED = pattern('settl(?:es|ed|ing|e|ements?)');

/** Consent by owners, lenders or boards, which is not regulatory approval. */
const BY_OWNERS =
  '(?! by (?:[^ ,;]+ ){0,3}?(?:boards?|directors|shareholders|stockholders|investors|members|creditors|holders)\\b)';

/** An approval is granted. */
const APPROVED = pattern(
  `(?:approv(?:es|ed)|clear(?:s|ed)|gave ${FEW}green light to)${BY_OWNERS}(?! (?:[^ ,;]+ ){0,5}?(?:bills?|laws?|rules?|bans?|tariffs?|fines?|curbs?|sanctions|measures?|budget))|(?:gets|got|wins|won|receiv(?:es|ed)|secur(?:es|ed)|grant(?:s|ed)|(?<!to )(?:get|win)) (?:[^ ,;]+ ){0,5}?(?:approvals?|clearances?|nod|licen[cs]es?)|(?:was|were|been) (?:approved|cleared)${BY_OWNERS}|(?:allow(?:s|ed)?|permit(?:s|ted)?|lets?) (?:[^ ,;]+ ){1,4}?(?:raise|resume|restart|build|sell|launch|operate|fly|expand|offer|market|increase|make|export|ship)`,
);

/**
 * The outcome of a legal or regulatory matter for the company concerned; undefined if it is open or a lawsuit was
 * settled.
 */
export function legalDirection(text: string, type: 'litigation' | 'regulation'): Direction | undefined {
  if ([REFUSED, AGAINST, PUNISHED].some((wording) => wording().test(text))) return 'down';
  if (type === 'litigation' && SETTLED().test(text)) return undefined;
  const good = FAVOUR().test(text) || (type === 'regulation' && APPROVED().test(text));
  return good ? 'up' : undefined;
}
