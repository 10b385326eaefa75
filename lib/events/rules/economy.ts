import { GAP, NEAR, type Rule, rulesFor } from '../rule';

const macro = rulesFor('macro');
const commodity = rulesFor('commodity');

const BANK =
  '(?:fed|federal reserve|ecb|european central bank|bank of england|boe|bank of japan|boj|rbi|reserve bank|central banks?|pboc|snb|riksbank|policymakers|rate-setters)';
const MOVE =
  '(?:rose|rises?|jump(?:s|ed)?|soar(?:s|ed)?|climb(?:s|ed)?|grew|grows|gain(?:s|ed)?|increas\\w+|surg(?:es|ed|e)|doubl(?:es|ed)|tripled|fell|falls?|drop(?:s|ped)?|slid|slides?|slump(?:s|ed)?|declin\\w+|shrank|shrinks?|plung(?:es|ed|e)|tumbl(?:es|ed|e)|sank|sinks?|dip(?:s|ped)?|slip(?:s|ped)?|slow(?:s|ed)?|eas(?:es|ed)|cool(?:s|ed)?|accelerat\\w+|contract(?:s|ed)|expand(?:s|ed)|rall(?:y|ies|ied)|hits?|touch(?:es|ed)|settl(?:es|ed)|trad(?:es|ed|ing)|steadied|edg(?:es|ed)|rebound(?:s|ed)?|retreat(?:s|ed)?|near(?:s|ed)|topp?(?:s|ed)|crash(?:es|ed)?|hold(?:s|ing)?|held|extend(?:s|ed)?|firm(?:s|ed|er)?|soften(?:s|ed)?|recover(?:s|ed)?|weaken(?:s|ed)?|higher|lower|up|down|stood|record|low|peak)';

const MACRO: Rule[] = [
  macro(
    'inflation cpi ppi gdp payrolls recession stagflation deflation',
    undefined,
    'inflation-linked|adjusted for inflation|inflation-adjusted',
  ),
  macro(
    'rate rates borrowing benchmark basis costs cuts',
    `(?:interest|policy|benchmark|key|lending|base) rates?|borrowing costs|basis points|${BANK} ${GAP}(?:rates?|benchmark|cuts?|hikes?|pause)|(?:rais|cut|hik|lower|hold|held|leav|left)\\w* ${NEAR}rates`,
    'interest rate swap|tax rates?|growth rates?|(?:bond|notes|loan) at|yield of|churn rate|exchange rates?',
  ),
  macro(
    'prices spending confidence sales orders output',
    `consumer (?:prices?|spending|confidence|sentiment)|producer prices|retail sales ${GAP}(?:${MOVE})|industrial (?:output|production)|factory (?:orders|output|gate)|(?:house|home) prices|durable goods`,
    'same-store',
  ),
  macro(
    'unemployment jobless employers jobs',
    `(?:unemployment|jobless) ?(?:rate|claims)?|employers (?:added|cut|hired|shed)|(?:added|lost) \\S+ jobs (?:last|in)|labou?r market|job (?:growth|openings)`,
    'unemployment benefits for',
  ),
  macro(
    'economy economies economic',
    `econom(?:y|ies) ${GAP}(?:grew|shrank|contracted|expanded|slowed|grows|shrinks|stalled|stagnated|rebounded|growth)|economic (?:growth|output|activity|slowdown|contraction)|growth in (?:the )?\\S+ economy`,
  ),
  macro(
    'factory manufacturing pmi pmis activity exports imports deficit surplus trade',
    `(?:factory|manufacturing|business|services|service-sector) (?:activity|sector|pmi)|pmis?|purchasing managers|(?:chinese|china's|german|japanese|us|u\\.s\\.|south korean|indian|british|total|overall)(?: \\S+)? (?:exports|imports) ${GAP}${MOVE}|(?:exports|imports) ${MOVE}|trade (?:deficit|surplus|balance|gap)`,
  ),
  macro(
    'yields treasury treasuries fed ecb powell lagarde',
    `(?:treasury|bond|gilt|bund|10-year)\\S* yields?|yields (?:rose|fell|climbed|dropped)|${BANK} ${GAP}(?:signal\\w*|pause\\w*|stimulus|quantitative|tighten\\w*|eas(?:ing|ed)|minutes|meeting|decision|officials?|chair\\w*|running out|balance sheet|speech)|(?:powell|lagarde) (?:says|said|warns?|puts|signals)`,
  ),
];

const GOODS =
  '(?:oil|crude|brent|wti|gold|bullion|silver|copper|aluminium|aluminum|nickel|zinc|lithium|iron ore|steel|natural gas|european gas|gas|lng|coal|uranium|cocoa|coffee|sugar|wheat|corn|soybeans?|cotton|palm oil|cattle|lumber|rubber|platinum|palladium|diesel|gasoline|petrol|cobalt|tin|hogs|orange juice|rice|power)';
const SPICES =
  '(?:cardamom|almond|maize|coriander|mustardseed|castorseed|cashew|turmeric|jeera|guar|chana|soyabean|pulses|dal)';
const NOT_PRICES =
  'oil (?:painting|major|company|giant|group|producer)|gold (?:medal|card|standard)|silver (?:lining|medal)|coffee (?:shop|chain|maker)s?|gas (?:station|stove)|steel(?:maker| company)|power(?:ful)? (?:company|to|of)|corn(?:er|ish)|rice university|sugar-free';

const COMMODITIES: Rule[] = [
  commodity('brent wti crude opec opec+ bullion barrel barrels', undefined, 'pork barrel|barrel of laughs'),
  commodity(
    'oil gold silver copper aluminium aluminum nickel zinc lithium ore steel gas lng coal uranium cocoa coffee sugar wheat corn soybean soybeans cotton cattle lumber rubber platinum palladium diesel gasoline petrol cobalt tin rice',
    `${GOODS}(?: and ${GOODS})? (?:prices?|futures|contracts?|benchmark)|(?:price|cost) of (?:a barrel of )?${GOODS}|spot ${GOODS}|${GOODS} ${NEAR}${MOVE}|${GOODS} ${GAP}(?:an ounce|a tonne|per tonne|a ton|a bushel|a pound)`,
    NOT_PRICES,
  ),
  commodity(
    'cartel output production',
    `(?:cartel|opec\\S*|producers?) ${GAP}(?:pump\\w*|output|production cuts?|barrels|quotas?)`,
    'drug cartel',
  ),
  commodity(
    'futures',
    `(?:${GOODS}|${SPICES}) futures|futures (?:up|down|fall|rise|gain|soften|extend|decline|slip|ease|weaken|trade) ${GAP}(?:spot|demand|supply|buying|arrivals|profit)`,
    'stock (?:index )?futures|nifty|dow|s&p|nasdaq|index futures|u\\.s\\. futures',
  ),
  commodity(
    'cardamom almond maize coriander mustardseed castorseed cashew turmeric jeera guar chana soyabean pulses dal',
    `${SPICES} ${GAP}(?:prices?|futures|${MOVE})`,
  ),
  commodity('commodity commodities', 'commodit(?:y|ies) (?:prices?|markets?|rally|slump|index)'),
];

export const ECONOMY: readonly Rule[] = [...MACRO, ...COMMODITIES];
