/** Headings of the sections that close press releases, filings and research notes. */
const HEADINGS: readonly RegExp[] = [
  /^(?:(?:cautionary |safe harbor |special |important )?(?:(?:note|notice|statement|language|information|disclaimer|disclosure)s? )?(?:(?:regarding|concerning|about|on|under) )?forward[- ]looking (?:statements?|information)|safe harbor(?: statements?)?|cautionary (?:statements?|notes?))$/iu,
  /^(?:disclaimers?|(?:analyst['’]s |important |required |regulatory )?disclosures?|(?:analyst|regulation ac) certifications?|ratings? (?:definitions?|system|distribution))$/iu,
  /^(?:(?:media|investor|press|company|public|relations|and|&|\/) ){0,4}contacts?(?: information| us)?:?$/iu,
  /^(?:(?:for )?(?:further|more) information(?:,? (?:please )?contact)?|(?:media |investor )?[ei]nquiries):?$/iu,
  /^(?:important )?(?:additional )?information (?:and where to find it|about the (?:merger|transaction|offer))$/iu,
  /^(?:(?:transaction |legal and financial |financial and legal )?advis[eo]rs|no offer or solicitation|participants in (?:the )?solicitation)$/iu,
  /^(?:(?:use|explanation|discussion|reconciliation) of |notes? (?:on|regarding) )?non[- ](?:gaap|ifrs) (?:financial )?(?:measures?|information)$/iu,
  /^(?:(?:qualified|competent) persons?(?:['’]s)?(?: statements?)?|notes? (?:to|for) (?:the )?(?:editors?|users))$/iu,
  /^(?:earnings |investor )?(?:conference call|webcast)(?: (?:and|&) (?:conference call|(?:audio )?webcast))?(?: (?:information|details))?$/iu,
];

/** Paragraphs whose wording shows that they are not part of the article: disclaimers, disclosures, offers. */
const PARAGRAPHS: readonly RegExp[] = [
  /^(?:(?:this|the) (?:press |news |earnings )?(?:release|communication|announcement|presentation)|certain (?:of the )?(?:statements|matters|information)|some (?:of the )?statements|(?:all )?statements (?:in|other|contained|made|that)|except for|forward[- ]looking|words such as|any forward[- ]looking).*\bforward[- ]looking (?:statements?|information)\b/isu,
  // The host of an earnings call.
  /^.{0,120}\b(?:remind|caution) (?:you|everyone|listeners|participants)\b.{0,160}\bforward[- ]looking statements\b/isu,
  /^(?:analyst['’]s |full |general )?disclos(?:ures?|aimer):/iu,
  /^(?:the )?motley fool\b.*\b(?:contributor|positions?|recommends?|recommended|owns)\b|\b(?:has|have|holds?) (?:no )?positions? in (?:any of the (?:stocks|shares|companies|securities)|and recommends?)|\bdisclosure policy\b/iu,
  /^(?:should you (?:invest|buy)\b.*\bright now\?|before you buy (?:stock|shares)|before you buy .{2,40}(?:stock|shares), consider)|\bstock advisor (?:analyst|returns|service|provides)/iu,
  /^this article (?:by \p{L}.{0,30} )?is general in nature|^have feedback on this article\b|^want the latest recommendations from\b|\bdoes not provide (?:investment|financial) advice\b|\b(?:not intended|should not be (?:construed|considered|taken)|does not constitute|nor constitute) (?:as |to be |an? )?(?:investment|financial|legal) advice\b/iu,
  /^the views and opinions expressed herein\b|^attorney advertising\b|\bprior results do not guarantee\b/iu,
  /^[^.]{2,60}\b(?:LLP|LLC|P\.?C\.?|law firm|law offices?)\b[^.]{0,120}\b(?:with offices in|acknowledged|recognised|recognized|premier|leading) /iu,
  // Exchanges and regulators on announcements that they did not write.
  /\b(?:takes?|accepts?) (?:no )?responsibility for the (?:contents?|adequacy|accuracy)\b.{0,60}\b(?:announcement|release|document)\b/isu,
  /\bact as a primary information provider\b|^\p{Lu}+ may use your ip address\b|\binside information\b.{0,60}\b(?:article 7\b|market abuse regulation\b)/isu,
  /^(?:as at the date of this announcement, .*\bdirectors\b|by order of the board\b|.{0,100}\b(?:shareholders|investors)\b.{0,80}\bexercise (?:extreme )?caution\b)/isu,
  // Offers of securities and votes on mergers.
  /^(?:this|the) (?:press |news )?(?:release|communication|announcement|document)\b.{0,80}\b(?:not|neither)(?: \S+){0,3} constitutes? (?:an?|any) (?:offer|solicitation)\b|\binvestors and (?:security ?holders|shareholders|stockholders) are (?:urged|advised) to read\b|\bhave not been,? (?:and will not be,? )?registered under the (?:u\.?s\.? )?securities act\b/isu,
  /\b(?:errors, omissions,? or inaccuracies in (?:this|the) transcript|this announcement (?:has been|was) authori[sz]ed for release by)\b|^for (?:media|press) [ei]nquiries\b/iu,
];

/** Whether a line heads a section that closes a press release, a filing or a research note. */
export const isClosingHeading = (line: string): boolean => HEADINGS.some((wording) => wording.test(line));

/** Whether a paragraph is the same under every article: a disclaimer, a disclosure or an offer. */
export const isClosingText = (line: string): boolean => PARAGRAPHS.some((wording) => wording.test(line));
