import { forms, GAP, MONEY, NEAR, type Rule, rulesFor } from '../rule';

const litigation = rulesFor('litigation');
const regulation = rulesFor('regulation');
const launch = rulesFor('product-launch');
const recall = rulesFor('recall');

const LITIGATION: Rule[] = [
  litigation(
    'lawsuit lawsuits sue sues sued suing litigation plaintiffs plaintiff verdict indicted indictment indicts arbitration',
    undefined,
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
    'court of public|food court|tennis|basketball|courtyard',
  ),
  litigation(
    'judge jury jurors',
    `(?:judge|jury|jurors) ${NEAR}(?:rul\\w+|order\\w*|found|refus\\w*|dismiss\\w*|award\\w*|convict\\w*|sid\\w+|block\\w*|approv\\w+|den\\w+|reject\\w*|threw|said|grant\\w*|told)|by a (?:judge|jury)`,
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
    'case cases scam graft bribery corruption fraud laundering insider',
    `(?:bribery|corruption|graft|fraud|scam|cheating|insider[- ]trading|money[- ]laundering|price[- ]fixing) (?:case|cases|charges|trial|allegations)`,
  ),
  litigation(
    'prosecution prosecutions complaint petition case fir charges',
    `fil(?:es|ed|ing) ${NEAR}(?:prosecutions?|complaint|petition|case|chargesheet)|(?:case|complaint|petition|fir) (?:filed )?against|charges (?:ex-|former )`,
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
];

const BODY =
  '(?:regulators?|watchdogs?|fda|sec|ftc|cma|faa|fcc|cftc|doj|epa|nhtsa|finra|fca|ofcom|sebi|rbi|ema|eu|european commission|european union|commission|brussels|justice department|commerce department|department of justice|white house|government|ministry|lawmakers|congress|senate|parliament|washington|beijing|authorit(?:y|ies)|agency|competition authority|central bank of)';
const ACT =
  '(?:approv(?:es|ed|e|al)|clear(?:s|ed|ing|ance)?|fin(?:es|ed|ing|e)|investigat\\w+|prob(?:es|ed|e|ing)|block(?:s|ed|ing)?|ban(?:s|ned)?|bar(?:s|red)?|sanction\\w*|reject(?:s|ed)?|inquir\\w+|looking into|look(?:s|ed)? into|green light|order(?:s|ed)?|penal\\w+|slap(?:s|ped)?|impos(?:es|ed|e)|halt(?:s|ed)?|scrutin\\w+|crack\\w* down|crackdown|curb(?:s|ed)?|restrict(?:s|ed|ions)?|grounded|suspend(?:s|ed)?|warn(?:s|ed)|accus(?:es|ed)|force|licen[cs]es?|revok\\w+|tighten\\w*|eas(?:es|ed)|subpoena\\w*|propos(?:es|ed))';

const REGULATION: Rule[] = [
  regulation(
    'antitrust anti-trust competition',
    `antitrust|anti-trust|competition (?:watchdog|authority|regulator|commission|probe|inquiry|rules)`,
    'antitrust lawyer',
  ),
  regulation(
    'regulator regulators watchdog watchdogs fda sec ftc cma faa fcc doj epa nhtsa fca ofcom sebi rbi ema eu commission brussels justice commerce government ministry lawmakers congress senate parliament washington beijing authorities authority agency union',
    `${BODY} ${GAP}${ACT}|${ACT} ${GAP}(?:by |from |of )?(?:the |a )?(?:\\S+ )?(?:${BODY})`,
    'no-?ban|recall\\w*|secretary|strikes?|inflation|raised rates|credit rating agency|new york times',
  ),
  regulation(
    'sebi rbi trai irda irdai cci fssai ntsb usda norms',
    `(?:sebi|rbi|trai|irdai?|cci|fssai|ntsb) ${GAP}(?:norms|rules|guidelines|nod|directs?|asks?|allows?|relax\\w*|wants|seeks?|calls? for|revis\\w*|policy)|(?:sebi|rbi|trai|irdai?|cci) norms`,
  ),
  regulation(
    'fine fined fines fining penalty penalties',
    `fin(?:ed|es|e|ing) ${GAP}(?:${MONEY}|for|over|by)|(?:record|civil|hefty) (?:fine|penalty|penalties)|(?:pay|faces?) ${GAP}(?:fines?|penalt(?:y|ies))`,
    'fine (?:art|dining|for now|print|weather)',
  ),
  regulation(
    'probe probes probing investigating investigates investigation investigated inquiry scrutiny',
    `(?:prob(?:es?|ing)|investigat\\w+|inquiry|scrutiny)(?: into| of| by| over| from|,)|(?:open\\w*|launch\\w*|fac\\w+|under|regulatory|criminal|federal) ${NEAR}(?:probe|investigation|inquiry|scrutiny)|is investigating`,
    'space probe|police|murder',
  ),
  regulation(
    'tariff tariffs sanctions export exports curbs embargo',
    `(?:impos\\w+|slap\\w*|levy|levies|levied|rais\\w+|threaten\\w*|new|lift\\w*|remov\\w+|announc\\w+|face\\w*|blacklist\\w*) ${GAP}(?:tariffs?|sanctions|duties|export controls|curbs)|export (?:controls?|curbs|ban|restrictions)|bars? exports|bar exports`,
    'outlook|guidance|forecasts?',
  ),
  regulation(
    'approval approved clearance cleared approves clears',
    `(?:regulatory|fda|marketing|conditional|eu|antitrust) (?:approval|clearance)|approved? for (?:sale|use)|(?:cleared|approved) ${GAP}(?:drug|pill|vaccine|treatment|therapy|merger|device)`,
    'shareholders|members',
  ),
];

const GOODS =
  '(?:models?|versions?|handsets?|phones?|smartphones?|consoles?|chips?|drugs?|pills?|vaccines?|services?|apps?|tiers?|subscriptions?|features?|assistants?|tools?|cars?|trucks?|pickups?|suvs?|evs?|vehicles?|devices?|products?|platforms?|drinks?|ranges?|lines?|collections?|games?|headsets?|watch(?:es)?|rings?|laptops?|tablets?|robots?|cards?|funds?|etfs?|menus?|burgers?|brands?|processors?|browsers?|software|upgrades?|editions?|series|generation|ai)';
const NO_GOODS =
  'public issue|debentures|ncds?|qip|attack|probe|investigation|inquiry|bid|lawsuit|suit|share sale|rights issue|offering|coverage|into song|takeover|review|strike|campaign|appeal|search|buy-?back|raid|war|sale of|rocket attack|tender offer|debt|bond|ipo|listing|recruitment|program(?:me)? to (?:cut|buy)|missiles?|legal|crackdown|statement|results|report|earnings|figures|data|restructuring|plan to|prison|custody|on bail|tariffs?';

const LAUNCHES: Rule[] = [
  launch(forms('launch'), undefined, NO_GOODS),
  launch(
    forms('unveil'),
    undefined,
    'plans?|budget|strategy|portrait|statue|results|measures|restructuring|takeover|bid|tariffs?|stake',
  ),
  launch(
    forms('introduce debut'),
    `(?:introduc(?:es|ed|ing|e)|debut(?:s|ed)?) ${GAP}(?:new |faster |cheaper )?(?:${GOODS}|\\S+ \\d)|introduc(?:es|ed)|debuts \\S+`,
    `bill|law|legislation|tariffs?|tax|introduced (?:him|her|me|us|to)|(?:stock|market|trading|nasdaq|nyse|wall street|share|london) debut|debut on|debut album|rules`,
  ),
  launch(
    'roll rolls rolled rolling rollout roll-out',
    'roll(?:s|ed|ing)? out|roll-?out',
    `vaccines? to|red carpet|tariffs?|${NO_GOODS}`,
  ),
  launch(
    forms('release'),
    `releas(?:es|ed|ing|e) ${GAP}(?:new |next |latest )?${GOODS}`,
    `${NO_GOODS}|press release`,
  ),
  launch(
    'sale wraps shelves stores pharmacies market available showed shows showing',
    `(?:go(?:es)?|went|put|puts) on sale|on sale (?:from|in|on|next)|(?:takes?|took|taken) the wraps off|hit(?:s|ting)? (?:the )?(?:pharmacies|stores|shelves|shops|showrooms|the market|the streets)|show(?:s|ed|ing)? off|available (?:in|from|at) (?:stores|shops|friday|monday|next|all)|bring(?:s|ing)? ${GAP}to market|brought ${GAP}to market`,
    'recall\\w*|off the market|shares|tickets',
  ),
  launch(
    'new next cheaper announced announces reveals revealed',
    `(?:announc(?:es|ed)|reveal(?:s|ed)|present(?:s|ed)|previews?|showcas(?:es|ed)|gets?|get|start(?:s|ed)? selling|beg[ai]n selling) ${GAP}(?:new|next|latest|cheaper|first|upgraded|next-generation) (?:\\S+ ){0,2}?${GOODS}`,
    NO_GOODS,
  ),
];

const RECALLS: Rule[] = [
  recall(
    'recall recalls recalled recalling',
    undefined,
    '(?:i|he|she|who|we|they|people|can|could|may|fondly|vividly|will) (?:still |also |can )?recall(?:s|ed)?|recall(?:s|ed|ing)? (?:meeting|a conversation|when|how|that|the day|his|her|seeing|being|watching|thinking)|recalled (?:mr|ms|the former)|total recall|recall election|recall vote|,? recall(?:s|ed)\\.?$',
  ),
  recall(
    'shelves market sale',
    `(?:pull(?:s|ed|ing)?|withdr[ae]w(?:s|n|ing)?|tak(?:es|en|e|ing)|took|remov(?:es|ed|ing)) ${GAP}(?:off|from) (?:the )?(?:market|shelves|sale|stores)`,
    'shares|stock|ipo|float|listing|rate',
  ),
  recall(
    'withdrew withdraws withdrawn withdraw',
    `(?:withdr[ae]w(?:s|n)?) ${GAP}(?:after|over|because|amid|due) ${GAP}(?:scare|contamination|listeria|salmonella|fears|fault|defect|impurity|safety|choking|fire)`,
  ),
  recall(
    'called calls returned return',
    `call(?:ed|s|ing) back|(?:returned?|bring|take) ${GAP}(?:to dealers|for a free|for repairs?|to (?:the )?(?:shop|store|dealer))`,
    'called back (?:later|to say)|bring back',
  ),
];

export const LAW_AND_PRODUCTS: readonly Rule[] = [...LITIGATION, ...REGULATION, ...LAUNCHES, ...RECALLS];
