import { GAP, JUDGED, MOVE, NEAR, type Rule, rulesFor } from '../rule';

const macro = rulesFor('macro');

const BANK =
  '(?:fed|federal reserve|ecb|european central bank|bank of england|boe|bank of japan|boj|rbi|reserve bank|central banks?|pboc|snb|riksbank|policy ?makers|rate-setters|fomc|monetary policy committee|rate panel)';

/** Economic figures measured in basis points: rates, yields, spreads, and the central banks that set rates. */
const OF_RATES = `${BANK}|(?:interest|policy|benchmark|key|repo|bank|lending|base|deposit|overnight|federal funds|funds|cash|prime|mortgage|swap|bond|treasury) rates?|rates|borrowing costs|yields?|spreads?|treasur(?:y|ies)|gilts?|bunds?|jgbs?|libor|sofr|euribor`;

/** Company figures measured in basis points. */
const OF_COMPANY =
  'margins?|ratios?|market share|same-store|comparable|shrink|fees?|dividend|(?:tax|take|churn|growth|occupancy|vacancy|delinquency|default|charge-off|loss|conversion|retention|attach|utili[sz]ation|expense|attrition) rates?|delinquenc\\w+|charge-offs|(?:loan|asset|portfolio) yields?';

/** Rules for the economy as a whole: prices, rates, jobs and growth. */
export const MACRO: readonly Rule[] = [
  macro(
    'inflation cpi ppi gdp payrolls recession stagflation deflation',
    undefined,
    'inflation reduction act|inflation-linked|adjusted for inflation|inflation-adjusted',
  ),
  macro(
    'rate rates borrowing benchmark costs cuts',
    `(?:interest|policy|benchmark|key|lending|base) rates?|borrowing costs|${BANK} ${GAP}(?:rates?|benchmark|cuts?|hikes?|pause)|(?:rais|cut|hik|lower|hold|held|leav|left)\\w* ${NEAR}rates`,
    "interest rate swap|insurance (?:\\S+ ){0,4}?rates?|compan(?:y|ies)(?:'s|s')? (?:request|application|proposal|plan)|tax rates?|growth rates?|(?:bond|notes|loan) at|yield of|churn rate|exchange rates?",
  ),
  macro(
    'basis',
    `(?:${OF_RATES}) ${GAP}(?:\\S+ )?basis[- ]points?|basis[- ]points? ${GAP}(?:${OF_RATES})|basis[- ]point (?:cuts?|hikes?|moves?|increases?|reductions?|rises?)`,
    OF_COMPANY,
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
  macro(
    'policy easing tightening hawkish dovish stimulus taper tapering qe austerity fiscal budget monetary repo',
    'monetary (?:policy|easing|tightening|stimulus)|(?:tighten|eas|loosen)\\w* (?:\\S+ )?polic(?:y|ies)|policy (?:easing|tightening|meeting|stance|rates?)|quantitative (?:easing|tightening)|(?:ecb|fed|boj|boe|pboc|further|more|fresh) easing|hawkish|dovish|(?:economic|fiscal|government|monetary|china|chinese|fed|ecb) (?:stimulus|austerity)|stimulus (?:package|measures|plan|hopes)|taper(?:ing)?|qe\\d?|austerity|fiscal (?:boost|policy|deficit|package|spending|stimulus|easing|tightening|consolidation)|budget (?:deficit|surplus|gap)|repo (?:rate|auction)',
    'foreign policy|taper off|candle|marathon|tightening (?:rules|security)',
  ),
  macro(
    'rate rates',
    `(?:rate|rates) (?:hikes?|cuts?|rises?|increases?|decisions?)|(?:rais|cut|hik|lower|lift|hold|keep|slash)\\w* (?:\\S+ ){0,2}?rates?(?: (?:on hold|unchanged|steady|by|to|again)|$|[,.;])`,
    'mortality|wage|tax rates?|freight|mortgage|room rates?|growth rates?|exchange rates?|occupancy|day rates?|ad rates?|premium rates?|cut rates? (?:at|for)|insurance (?:\\S+ ){0,4}?rates?|insurance compan\\w+|tariff|call rates?|hit rates?',
  ),
  macro(
    'data figures report reading',
    `(?:economic|macro|macroeconomic|manufacturing|factory|jobs|labou?r|housing|trade|inflation|retail|gdp|chin(?:a|ese)|china's|us|u\\.s\\.|euro ?zone|german|japan(?:ese)?|uk|export|spending|growth|industrial|payrolls?|pmi) (?:\\S+ )?(?:data|figures|reading)(?! (?:cent|breach|protect|priv|compan|analyt|firms?|service|plan|network|provider|scien|set|usage|storage|leak|theft|revenue|traffic|law|flow|transfer|hub))|(?:^|on |after |by |of |as |and )${JUDGED} data(?:$| (?:lifts?|hits?|weighs?|boosts?|push\\w*|drags?|helps?|from|out|sends?|keeps?|stokes?|rais\\w+|fuels?|spooks?|dents?))|jobs (?:report|figures|numbers|data)`,
    'sales data for|customer data|personal data|user data|data (?:cent(?:er|re)s?|breach)',
  ),
  macro(
    'growth revival slowdown recession recovery downturn economy economies slowing slower',
    `(?:global|world|worldwide|chinese|china|china's|u\\.?s\\.?|us|euro ?zone|european|indian?|india's|german|japanese|domestic|uk) (?:economic )?(?:growth|slowdown|recovery|downturn|expansion)(?! (?:fund|stock|story|strategy|plans?|stocks|market|rate of the company))|(?:slowdown|growth|recovery|slump) in (?:the )?(?:china|india|japan|germany|europe|euro ?zone|us|u\\.s\\.|uk|(?:\\S+ )?economy|(?:consumer )?spending|household)|(?:slowing|slower|weak(?:er|ening)?|cooling|ailing|flagging|sluggish|fragile|resilient|strong(?:er)?|overheating) (?:\\S+ )?econom(?:y|ies)|econom(?:y|ies)(?:'s)? (?:\\S+ )?(?:slow|recover|weak|growth|soften|cool|stall|shr[iau]nk|sliding|slipping)\\w*|(?:revival|recovery|growth|slowdown|state) (?:of|in) (?:the )?(?:\\S+ )?econom(?:y|ies)|expense of the economy|(?:fears?|worries|risks?|concerns?|chances?) of (?:an? )?(?:\\S+ )?(?:downturn|recession|slowdown)|forecasts? for (?:\\S+ ){0,4}?(?:growth to|inflation|gdp)|economists? ${GAP}(?:slowdown|downturn)|slowdown ${GAP}economists?`,
    '(?:sales|revenues?) (?:growth|rises?|rose|up|grew)|profit growth|user growth|subscriber growth',
  ),
  macro(
    'labor labour labour-market rent rents house home housing spending goods',
    'labou?r[- ]market|(?:rent|rental|property) (?:prices|inflation)|spending (?:slow|fell|rose|drop|surg|jump)\\w*|(?:housing|home) (?:starts|sales|prices)',
    'home prices at|sales of the house',
  ),
  macro(
    'imf oecd bank monetary',
    '(?:imf|international monetary fund|oecd|world bank) (?:\\S+ ){0,4}?(?:forecasts?|growth|outlook|warn\\w*|cuts?|rais\\w+|trim\\w*|sees?|project\\w*|upgrad\\w*|downgrad\\w*)',
  ),
  macro(
    'yield yields t-yields jgb jgbs gilts bunds',
    `(?:jgbs?|treasur\\w+|gilts?|bunds?|government bonds?|t-)\\S* ${GAP}(?:yields?|${MOVE})|(?:higher|lower|rising|falling|soaring) (?:bond )?yields|(?:ten-year|10-year|two-year|benchmark|30-year) (?:\\S+ ){0,3}?yields?`,
    'dividend|treasury (?:wine|secretary|department|shares|stock|income)',
  ),
  macro(
    'bernanke yellen powell draghi lagarde rajan carney kuroda bailey trichet ueda fed ecb boj boe rbi pboc',
    '(?:bernanke|yellen|powell|draghi|lagarde|rajan|carney|kuroda|bailey|trichet|ueda|fed|ecb|boj|boe|rbi|pboc|federal reserve|central bank)(?:.s)? (?:\\S+ )?(?:comments?|remarks|speech|testimony|minutes|meet(?:ing)?|statement|status quo|decision|hints?|signals?|seen|drives?|talk)',
    'fed up',
  ),
  macro(
    'mortgage spending spend spends budget expenditure core headline macros',
    '(?:surge|rise|fall|drop|jump|increase|decline) in (?:mortgage|interest|borrowing) (?:rates|costs)|mortgage rates?|(?:military|defen[cs]e|government|public|state|infrastructure|welfare|federal) (?:spend(?:s|ing)?|budget|expenditure)|(?:current|capital) spends|(?:union|in the|ahead of the|from the|pre-|post-) ?budget|budget (?:sentiments?|week|day|hopes|expectations|proposals?|session|speech)|(?:core|headline) (?:[^ ]+ ){0,5}?(?:growth rate|inflation|consumer prices|pce)|macros',
  ),
  macro(
    'ecb fed boj boe rbi pboc federal european bank',
    '(?:on|ahead of|after|before|await\\w*) (?:the )?(?:us |u\\.s\\. )?(?:ecb|fed|boj|boe|rbi|pboc|federal reserve|european central bank|bank of (?:england|japan))(?:$| (?:policy|meet\\w*|and|decision|minutes|hopes|concerns|worries|bets|talk|outlook|easing|view|move))',
  ),
  macro(
    'survey surveys sentiment confidence bond bonds bond-buying intervention landing',
    '(?:service|services|manufacturing|factory|business|consumer)(?: sector)? (?:surveys?|sentiment|confidence)|bond[- ](?:buying|purchase)|(?:government|state) bonds worth|auction (?:\\S+ )?government bonds|(?:rbi|boj|snb|pboc|central bank)(?:.s)? intervention|soft landing',
    'corporate bond',
  ),
];
