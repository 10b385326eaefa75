import { GAP, MONEY, NEAR, type Rule, rulesFor } from '../rule';

const litigation = rulesFor('litigation');
const regulation = rulesFor('regulation');

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

export const LAW: readonly Rule[] = [...LITIGATION, ...REGULATION];
