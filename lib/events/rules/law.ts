import { GAP, MONEY, NEAR, type Rule, rulesFor } from '../rule';

const litigation = rulesFor('litigation');
const regulation = rulesFor('regulation');

/** Persons and offences that make an arrest business news. */
const IN_BUSINESS =
  '(?:fraud|brib\\w+|laundering|insider|embezzl\\w+|corruption|forg(?:ed|ery)|scam|tycoons?|chair\\w*|executives?|directors?|financiers?|traders?|bankers?|brokers?|promoters?)';

/** A court filing as a mere source: "said in a court filing that it had debts". */
const IN_FILING =
  '(?:said|says|disclosed|showed|according to|in) (?:an? |the )?(?:[^ ]+ ){0,2}?court (?:filings?|papers|documents?)';

const LITIGATION: Rule[] = [
  litigation(
    'lawsuit lawsuits sue sues sued suing litigation plaintiffs plaintiff verdict indicted indictment indicts arbitration',
    undefined,
  ),
  litigation(
    'ordered orders told must',
    `(?:ordered|orders|told) (?:[^ ;:]+ ){0,8}?to pay ${GAP}(?:${MONEY}|damages)|must pay ${GAP}(?:${MONEY}|damages)`,
    'dividend|bonus|ransom',
  ),
  litigation('action', 'class[- ]actions?|legal action|civil action'),
  litigation(
    'suit suits',
    `(?:fil(?:es|ed|ing)|dismiss|settl\\w+|bring|brought|drop\\w*|patent|the|fraud) ${NEAR}suits?`,
    'suit and tie|follow(?:s|ed)? suit|space ?suits?',
  ),
  litigation(
    'court courts',
    `court(?:s)? ${NEAR}(?:rul\\w+|threw|order\\w*|reject\\w*|dismiss\\w*|upheld|overturn\\w*|sided|said|found|block\\w*|grant\\w*|den(?:ied|ies))|(?:appeals|supreme|federal|district|high|bankruptcy) court|(?:to|in) court|court (?:ruling|order|battle|fight|case)`,
    `court of public|food court|tennis|basketball|courtyard|${IN_FILING}`,
  ),
  litigation(
    'judge judges jury jurors',
    `(?:judges?|jury|jurors) ${NEAR}(?:rul\\w+|order\\w*|found|refus\\w*|dismiss\\w*|award\\w*|convict\\w*|declin\\w*|sid\\w+|block\\w*|approv\\w+|den\\w+|reject\\w*|threw|said|grant\\w*|told|clear\\w*|acquit\\w*|exonerat\\w*)|by a (?:judge|jury)`,
  ),
  litigation(
    'settle settles settled settlement settling resolve',
    `(?:settl(?:es|ed|e|ing|ement)|resolv(?:e|es|ed)) ${GAP}(?:claims?|charges|disputes?|lawsuits?|suits?|cases?|allegations|litigation|probe|accusations)|(?:patent|legal|copyright) ${NEAR}(?:settlement|dispute)|settlement (?:with|of|over)`,
    'pay dispute|strike',
  ),
  litigation(
    'charged charges guilty convicted sentenced pleaded pleads liable',
    `charged (?:\\S+ ){0,5}?with|criminal charges|plead(?:s|ed)? (?:not )?guilty|found guilty|convicted of|sentenced to|found ${NEAR}liable|(?:conspiracy|fraud|bribery) charges`,
    'charged with (?:leading|running|overseeing)|in charge|(?:restructuring|impairment) charges',
  ),
  litigation(
    'acquitted acquits acquittal exonerated charges charge',
    `acquitt?(?:s|ed|al)|exonerated (?:by|of|from)|(?:drop|dismiss|bring|brought|fac)\\w* ${NEAR}charges (?:against|of|over)`,
    'murder|assault|murdered|rape|(?:restructuring|impairment) charges',
  ),
  litigation(
    'case cases scam graft bribery corruption fraud laundering insider',
    `(?:bribery|corruption|graft|fraud|scam|cheating|insider[- ]trading|money[- ]laundering|price[- ]fixing) (?:case|cases|charges|trial|allegations)`,
  ),
  litigation(
    'prosecution prosecutions complaint petition case fir charges',
    `fil(?:es|ed|ing) ${NEAR}(?:prosecutions?|complaint|petition|case|chargesheet)|(?:case|complaint|petition|fir) (?:filed )?against|charges (?:ex|former)`,
  ),
  litigation(
    'settles settle settled settlement',
    `(?:ag|attorney general) settl\\w+|(?:rejects?|approves?|reach\\w*|${MONEY}\\S*) ${GAP}settlement`,
    'pay dispute|wage',
  ),
  litigation(
    'infringement infringing infringed copyright patent patents',
    '(?:patent|copyright|trademark) (?:infringement|case|dispute|trial|claims?)|infring(?:es|ed|ing)',
  ),
  litigation(
    'court courts hc tribunal tribunals sat nclt nclat itat',
    '(?<!(?:to|food|tennis|paid|basketball|clay|grass|hard|centre|center) )courts?(?! (?:of public|investors|customers|voters|side))|tribunals?|hc (?:to hear|bars?|stays?|orders?|rejects?|dismiss\\w*|asks?|allows?|refuses?|upholds?|quashes|admits|grants?|directs?)|(?:bombay|mumbai|delhi|madras|calcutta|gujarat|karnataka) hc|sat (?:to hear|hears|adjourns|clubs|stays|rejects|dismisses|upholds|quashes|orders|asks)|nclt|nclat|itat',
    `tennis|wimbledon|basketball|nba|quarter-final|royal court|on court|${IN_FILING}`,
  ),
  litigation(
    'legal wrangle hearing adjourns adjourned plea pleas chargesheet bail laundering embezzlement extradition case',
    'legal (?:tussle|battle|dispute|fight|wrangle|challenge|row|proceedings|tangle|case)|wrangle|hearing (?:on|in|of) (?:\\S+ ){0,3}?(?:case|appeal|suit|plea|petition|dispute)|hearing in|adjourn(?:s|ed) (?:\\S+ ){0,2}?(?:case|hearing|trial)|plea(?:s)? (?:against|seeking)|chargesheet|(?:granted|denied|seeks|gets|on|refused) bail|money[- ]laundering|embezzl\\w+|extradit\\w+|(?:antitrust|patent|fraud|defamation|sebi|cheating) case',
    'senate|congress|committee|confirmation|parliament|hearing (?:aid|loss|test)|hard of hearing',
  ),
  litigation(
    'arrest arrests arrested detained',
    `(?:arrest(?:s|ed)?|detained) (?:[^ ]+ ){0,20}?${IN_BUSINESS}|${IN_BUSINESS} (?:[^ ]+ ){0,20}?(?:arrest(?:s|ed)?|detained)`,
    'cardiac|house arrest|murder|protest\\w*|shooting|terror\\w*|assault',
  ),
];

const BODY =
  '(?:regulators?|watchdogs?|fda|sec|ftc|cma|faa|fcc|cftc|doj|epa|nhtsa|finra|fca|ofcom|sebi|rbi|ema|eu|european commission|european union|commission|brussels|justice department|commerce department|department of justice|white house|government|ministry|lawmakers|congress|senate|parliament|washington|beijing|authorit(?:y|ies)|agency|competition authority|central bank of|(?:drug|safety|aviation) administration)';
const ACT =
  '(?:approv(?:es|ed|e|al)|clear(?:s|ed|ing|ance)?|fin(?:es|ed|ing|e)|investigat\\w+|prob(?:es|ed|e|ing)|block(?:s|ed|ing)?|ban(?:s|ned)?|bar(?:s|red)?|sanction\\w*|reject(?:s|ed)?|inquir\\w+|looking into|look(?:s|ed)? into|green light|order(?:s|ed)?|penal\\w+|violat(?:es|ed)|breach(?:es|ed)|slap(?:s|ped)?|impos(?:es|ed|e)|halt(?:s|ed)?|scrutin\\w+|crack\\w* down|crackdown|curb(?:s|ed)?|restrict(?:s|ed|ions)?|grounded|suspend(?:s|ed)?|warn(?:s|ed)|accus(?:es|ed)|force|licen[cs]es?|revok\\w+|declin(?:es|ed) to approve|(?:turn(?:s|ed) down|den(?:y|ies|ied)|refus(?:es|ed)) (?:\\S+ ){0,4}?(?:applications?|approvals?|licen[cs]es?|permits?|clear(?:ance)?)|tighten\\w*|eas(?:es|ed)|subpoena\\w*|propos(?:es|ed))';

/** Bodies that only regulate: with them, wording weaker than a formal act is enough. */
const WATCHDOG =
  '(?:aviation administration|drug administration|trade commission|exchange commission|sebi|fmc|trai|cerc|irdai?|cci|dgca|nppa|pfrda|fssai|ntsb|finra|csrc|sec|(?:us)?fda|ftc|cma|fca|cftc|doj|epa|nhtsa|faa|fcc|ofcom|ema|regulators?|watchdogs?)';
const WISH =
  '(?:norms|rules|guidelines|nod|direct(?:s|ed)|asks?|asked|allow(?:s|ed)?|lets?|lift(?:s|ed|ing)?|relax\\w*|wants?|seeks?|sought|calls? for|revis\\w+|limits?|caps?|stop(?:s|ped)?|prevent\\w*|permit(?:s|ted)?|prohibit\\w*|remov(?:es|ed|al)|attach(?:es|ed)|debar\\w*|restrain\\w*|requir\\w+|mandat\\w+|review\\w*|tweak\\w*|caution(?:s|ed)?|notif\\w+|quer(?:y|ies)|lens|radar|scanner|permission|letters?|moots?|mulls?|initiat\\w+|scrutin\\w+|inspect\\w+|guidance)';

/** A company that dismissed an executive, so the investigation is its own and not a regulator's. */
const DISMISSED =
  '(?:oust|fire|fir|sack|dismiss|remov|suspend)(?:s|es|ed|ing)? (?:[^ ]+ ){0,3}?(?:ceo|cfo|chief|chair\\w*|president|boss|head|founder|director|executive)s?';

const REGULATION: Rule[] = [
  regulation(
    'antitrust anti-trust competition',
    `antitrust|anti-trust|competition (?:watchdog|authority|regulator|commission|probe|inquiry|rules)`,
    'antitrust lawyer',
  ),
  regulation(
    'bans banned bars barred blocks blocked restricts restricted curbs blacklists blacklisted sanctions sanctioned fines fined',
    `(?:the )?(?:us|u\\.s\\.|united states|uk|britain|china|india|japan|russia|germany|france|italy|australia|canada|eu|europe) (?:\\S+ )?(?:bans?|banned|bars|barred|blocks|blocked|restricts|restricted|curbs|blacklists|blacklisted|sanctions|sanctioned|fines|fined)`,
    'doping|match|football|player|athlete|un resolution|visas?|travel|citizens|protest\\w*',
  ),
  regulation(
    'regulator regulators watchdog watchdogs fda sec ftc cma faa fcc doj epa nhtsa fca ofcom sebi rbi ema eu commission brussels justice commerce government ministry lawmakers congress senate parliament washington beijing authorities authority agency union administration',
    `${BODY} ${GAP}${ACT}|${ACT} ${GAP}(?:by |from |of )?(?:the |a )?(?:\\S+ )?(?:${BODY})`,
    'international energy agency|no-?ban|recall\\w*|secretary|strikes?|inflation|raised rates|credit rating agency|new york times',
  ),
  regulation(
    'sebi rbi trai irda irdai cci fssai ntsb fipb usda norms',
    `(?:sebi|rbi|trai|irdai?|cci|fssai|ntsb|fipb)(?:'s)? ${GAP}(?:okays|clears|norms|rules|guidelines|nod|directs?|asks?|allows?|relax\\w*|wants|seeks?|calls? for|revis\\w*|policy)|(?:sebi|rbi|trai|irdai?|cci) norms?`,
  ),
  regulation(
    'asset cap caps limits restrictions order orders',
    `asset cap|(?:fed|federal reserve|occ|comptroller|central bank) ${GAP}(?:lift|remov|impos|end|eas|terminat)\\w* (?:\\S+ ){0,4}?(?:caps?|limits|restrictions|orders?)`,
    'rates?|inflation|salary cap',
  ),
  regulation(
    'fine fined fines fining penalty penalties',
    `fin(?:ed|es|e|ing) ${GAP}(?:${MONEY}|for|over|by)|(?:record|civil|hefty) (?:fine|penalty|penalties)|(?:pay|faces?) ${GAP}(?:fines?|penalt(?:y|ies))`,
    'fine (?:art|dining|for now|print|weather)',
  ),
  regulation(
    'probe probes probing investigating investigates investigation investigated inquiry scrutiny',
    `(?:prob(?:es?|ing)|investigat\\w+|inquiry|scrutiny)(?: into| of| by| over| from|,)|(?:open\\w*|launch\\w*|fac\\w+|under|regulatory|criminal|federal) ${NEAR}(?:probe|investigation|inquiry|scrutiny)|is investigating`,
    `space probe|police|murder|(?:romantic|personal) relationships?|internal (?:probe|investigation|inquiry)|${DISMISSED} ${GAP}(?:after|following|over) ${NEAR}(?:probe|investigation|inquiry)`,
  ),
  regulation(
    'tariff tariffs sanctions export exports curbs embargo',
    `(?:impos\\w+|slap\\w*|levy|levies|levied|rais\\w+|doubl\\w+|tripl\\w+|hik\\w+|paus\\w+|suspend\\w*|threaten\\w*|new|lift\\w*|remov\\w+|announc\\w+|face\\w*|blacklist\\w*) ${GAP}(?:tariffs?|sanctions|duties|export controls|curbs)|sanctions (?:on|against|that|imposed)|export (?:controls?|curbs|ban|restrictions)|bars? exports|bar exports`,
    'outlook|guidance|forecasts?',
  ),
  regulation(
    'approval approved clearance cleared approves clears',
    `(?:regulatory|fda|marketing|conditional|eu|antitrust) (?:approval|clearance)|approved? for (?:sale|use)|(?:cleared|approved) ${GAP}(?:drug|pill|vaccine|treatment|therapy|merger|device)`,
    'shareholders|members',
  ),
  regulation(
    'sebi fmc trai cerc irda irdai cci dgca nppa pfrda fssai ntsb finra csrc sec fda usfda ftc cma fca cftc doj epa nhtsa faa fcc ofcom ema regulator regulators watchdog watchdogs administration commission',
    `${WATCHDOG}(?:'s)? ${GAP}(?:${WISH}|${ACT})|${WISH} (?:\\S+ ){0,3}?(?:by|from|of) (?:the )?(?:\\S+ )?${WATCHDOG}|\\S+: ${WATCHDOG}(?: \\S+){0,2}$|${WATCHDOG}(?:'s)? (?:\\S+ )?(?:move|norms|rules|query|diktat|nod|notice|order|issues|concerns)`,
    'secretary|inflation|new york times|college football|sec championship',
  ),
  regulation(
    'bse nse exchange exchanges bourse bourses mcx ncdex nasdaq nyse lme',
    '\\S+: (?:bse|nse) to (?:brokers|members|companies)|(?:bse|nse|(?:stock )?exchanges?|bourses?|mcx|ncdex|nasdaq|nyse|lme) (?:\\S+ )?(?:caps?|capped|curbs?|bars?|barred|suspends?|suspended|halts?|halted|tightens?|asks?|asked|fines?|imposes?|bans?|limits?|warns?|cautions?|directs?|tweaks?|revis(?:es|ed))(?! (?:fall|loss|gain)\\w*)',
    'exchange rates?|foreign exchange|stock exchange of (?:\\S+ ){0,3}?limited',
  ),
  regulation(
    'crl letter letters show-cause cause alert compliance raid raids raided search searched searches regulatory price notice',
    'warning letters?|complete response letters?|crl|refuse-to-file|show[- ]cause|import alert|form 483|compliance (?:worries|issues|concerns|failings?|lapses|problems|failures?)|(?:i-t|income[- ]tax|tax|customs|antitrust|cbi|sfio)(?: \\S+)? (?:raid(?:s|ed)?|search(?:es|ed)?|notices?|lens)|(?:price|pricing) (?:control|cap|ceiling)s?|regulatory (?:challenges?|hurdles?|risks?|pressure|crackdown|headwinds?|action|uncertaint\\w+|concerns|issues|worries|norms|changes|burden|scrutiny)',
    'tax (?:lawyer|software)|job search|search engine',
  ),
  regulation(
    'law laws legislation regulations rules regulation',
    '(?:tighten\\w*|new|tougher|stricter|stiffer|pass(?:es|ed)|draft|propos\\w+|amend\\w*|rein in|breach\\w*|flout\\w*) (?:\\S+ ){0,2}?(?:laws?|legislation|regulations?|rules)|(?:laws?|rules|regulations) (?:governing|to (?:curb|rein|limit|ban))|rules to (?:curb|rein|limit|protect|make|stop|force|keep)',
    'in-law|law firm|law school|rule of law|law enforcement|ground rules|rules? out|house rules|rules of (?:the game|engagement)|golf|league|fifa|nfl|spending rules',
  ),
  regulation(
    'approval approvals clearance clearances nod licence license',
    '(?:gets?|got|receiv\\w+|wins?|won|secures?|secured|seeks?|awaits?|bags?|granted|pending) (?:\\S+ ){0,4}?(?:approvals?|clearances?|nod|licen[cs]es?)(?! (?:ratings?))',
    "shareholders?'?|holders'?|board'?s?|members'?|creditors'?|lenders'?|investors'?|approval rating",
  ),
  regulation(
    'ban bans banned banning credit credits act',
    'ban(?:s|ned|ning)? (?:on|of|imports?|exports?|sales?|the (?:sale|import|export|use))|(?:decision|plans?|move|moves|moved|votes?|voted|want(?:s|ed)?) to ban|(?:trade|trading|import|export|sales|advertising) bans?|tax credits?|(?:reduction|privacy|chips|competition|securities|companies) act',
    'doping|match|football|player|athlete|smoking|travel|driving|for life|ban ki|hunting|lifetime|touchline|stadium|nightclub|marriage',
  ),
  regulation(
    'duty duties tariff excise fdi fii curbs bill',
    '(?:import|customs|excise|export|anti-dumping|countervailing) (?:duty|duties|tax(?:es)?)|(?:duty|tariff) (?:cuts?|hikes?|values?|increases?|rises?)|import curbs|(?:gst|tax reform|reform|finance|insurance) bill|(?:lower|rais|hik|cut|levi|slash|impos|scrap)\\w* (?:\\S+ ){0,3}?dut(?:y|ies)|(?:fdi|fii) (?:\\S+ )?(?:limit|cap|norms|policy|polic(?:y|ies)|rules)',
    'heavy-?duty|active duty|off-duty',
  ),
  regulation(
    'cabinet ordinance ordinances',
    `ordinances?|cabinet ${GAP}(?:bill|nod|proposal|policy|approv\\w+|clear(?:s|ed))`,
    'municipal|city|kitchen|cabinet (?:office|minister|member|reshuffle|maker)s?',
  ),
];

/** Rules for litigation and regulation. */
export const LAW: readonly Rule[] = [...LITIGATION, ...REGULATION];
