import { GAP, MONEY, NEAR, type Rule, rulesFor } from '../rule';

const financing = rulesFor('financing');
const buyback = rulesFor('buyback');
const dividend = rulesFor('dividend');

/** A listing that only dates something else: "its lowest since its IPO", "since it went public". */
const LONG_AGO =
  'since (?:[^ ]+ ){0,5}?(?:ipo|initial public offering|public|listing|listed|flotation|float\\w*|debut\\w*)';

const listing = (words: string, says?: string, unless?: string): Rule =>
  rulesFor('listing')(words, says, unless === undefined ? LONG_AGO : `${unless}|${LONG_AGO}`);

const FINANCING: Rule[] = [
  financing(
    'raise raises raised raising',
    `rais(?:es|ed|e|ing) ${NEAR}(?:about |around |nearly |up to |more than |as much as )?(?:${MONEY}|\\d[\\d.]* (?:million|billion)|money|capital|funds|funding|cash|debt|equity)`,
    'ipo|initial public offering|flotation|float|priced|price targets?|target|guidance|forecast|stake|dividend|revenue|outlook|minimum|bid|offer|charity|raises? (?:rates|prices)',
  ),
  financing(
    'round funding series seed venture',
    `(?:funding|financing|series [a-h]|seed|investment|venture) (?:round|funding|capital)|series [a-h]|(?:clos\\w+|rais\\w+|led|secur\\w+|in a) ${GAP}(?:funding|round)`,
    'rounds? of (?:talks|layoffs|golf)|school funding|federal funding|venture capital(?:ists?)? (?:firm|fund|house|investor|company|arm|unit|business)',
  ),
  financing(
    'bond bonds notes convertible debt recast rejig',
    `(?:s[oe]ll(?:s|ing)?|sold|issu\\w+|pric\\w+|offer\\w*|plac\\w+|rais\\w+|launch\\w*|refinanc\\w+|repay\\w*|restructur\\w+) ${GAP}(?:bonds?|notes|convertibles?|debt)|(?:bond|debt|note|notes) (?:sale|offering|issue|deal|swap|recast|restructuring|rejig|reduction|redemption)|recast of (?:\\S+ ){0,3}?(?:debt|loans?)|(?:bonds?|ncds?|notes) (?:[^ ]+ ){0,4}?(?:over)?subscribed|(?:green|masala|perpetual|tax-free|dollar|samurai|infrastructure|tier[- ](?:i|ii|1|2)) bonds?|convertible (?:notes?|bonds?)`,
    'treasury|government bonds?|sovereign (?:bonds?|debt)|stopped|yields?|government debt|national debt',
  ),
  financing(
    'qip ncd ncds debentures fpo lends',
    `qip|ncds?|debentures|fpo|lends ${NEAR}${MONEY}|preferential (?:issue|allotment)`,
  ),
  financing(
    'share stock rights shares equity capital placement offering cash call cash-call tranche tranches shareholders investors mop warrants securitisation securitization fund-raising fundraising liquidity',
    `(?:share|stock|equity|rights|follow-on|secondary) (?:sale|issue|offering|placement)|capital (?:increase|raise|raising|injection)|rights issue|private placement|fresh (?:capital|funds|equity)|in (?:\\S+ ){1,2}?tranches|tap(?:s|ped|ping)? (?:\\S+ )?(?:shareholders|investors|bond markets?)|mop(?:s|ped)? up (?:rs|[$€£]|\\d)|(?:issu\\w+|offer|sell) ${GAP}new (?:shares|stock|equity)|cash[- ]call|at-the-market|fund-?raising (?:plans?|buzz|round|exercise|talks|drive)|boost\\w* (?:its |their )?liquidity|(?:to|will) issue (?:\\S+ ){0,3}?(?:shares|equity|warrants)|securiti[sz]ation`,
    'initial public offering|ipo|buy-?back',
  ),
  financing(
    'offering',
    `(?:registered direct|underwritten|follow-on|upsized) (?:public )?offering|offering ${GAP}gross proceeds|gross proceeds ${GAP}offering|pric\\w+ ${NEAR}${MONEY}\\S* (?:[^ ]+ ){0,2}?offering|offering of (?:[^ ]+ ){0,4}?(?:common stock|ordinary shares|depositary shares)`,
    'initial|ipo',
  ),
  financing(
    'bankruptcy bankrupt insolvency insolvent administration receivership liquidation chapter creditors default defaults defaulted',
    `(?:fil(?:es|ed|ing)|seek(?:s|ing)?|sought|enter(?:s|ed)?|declar(?:es|ed)|collaps(?:es|ed)|emerg(?:es|ed)|slid(?:es)?|fall(?:s)?|fell|heads?|forced) ${GAP}(?:bankruptcy|insolvency|chapter (?:7|11)|administration|receivership|liquidation|creditor protection)|(?:goes|went|go) (?:bankrupt|bust)|(?:bankruptcy|insolvency) (?:filing|protection|proceedings)|protection from (?:its )?creditors|default(?:s|ed) on ${GAP}(?:debts?|bonds?|loans?|notes|interest|payments?)`,
    "biden|trump|obama|bush|personal|moral|the administration of|by the administration|administration's",
  ),
  financing(
    'loan loans credit facility lenders bailout refinancing refinance revolver',
    `(?:secur\\w+|lands?|landed|obtain\\w*|receiv\\w+|gets?|got|sign\\w*|arrang\\w+|extend\\w*|won|agreed|repa\\w+|refinanc\\w+) ${GAP}(?:loans?|credit (?:line|facility|agreement)|term loan|facility|bail-?out|financing)|(?:credit|loan|debt) (?:line|facility|agreement)|refinanc\\w+|bail-?out|rescue (?:loan|package|financing)`,
    'mortgages?|student loans?|loan growth|home loans?|homeowners|refinances',
  ),
];

const BUYBACKS: Rule[] = [
  buyback('buyback buybacks buy-back buy-backs', undefined),
  buyback(
    'repurchase repurchases repurchased repurchasing',
    `repurchas\\w+ ${GAP}(?:shares?|stock|program\\w*|plan)|(?:share|stock) repurchas\\w+|repurchas\\w+ up to|repurchases?`,
    'repurchase agreements?|repo',
  ),
  buyback(
    'back',
    `(?:buy(?:s|ing)?|bought) ${GAP}back|(?:buy(?:s|ing)?|bought) back|(?:hand|return|give|gave|handed|returned)(?:s|ing|ed)? (?:back )?${GAP}(?:to (?:investors|shareholders)) ${GAP}(?:share|buy)`,
    '(?:buy\\w*|bought) (?:its|their|his|her|a|the) way back|buys? back (?:the|its|his) (?:business|unit|house|home)|(?:leas|rent|lend|sell|licen[cs])\\w* (?:\\S+ )?back|(?:lent|sold) (?:\\S+ )?back',
  ),
  buyback(
    'shares stock',
    `(?:buy(?:s|ing)?|purchas\\w+|bought|acquir\\w+) ${NEAR}(?:its|their|our) own (?:shares|stock)|through share purchases|share purchases`,
  ),
];

const DIVIDENDS: Rule[] = [
  dividend('split splits', '(?:stock|share) splits?|[^ ]+-for-[^ ]+ (?:stock |share )?split'),
  dividend(
    'dividend dividends',
    undefined,
    'dividend,?"|peace dividend|dividend yield|dividend (?:funds?|etfs?|investors?|investing|payers?|growth|aristocrats?)|dividend stocks|pays? dividends in the long run|demographic dividend',
  ),
  dividend(
    'ex-dividend bonus',
    'ex-dividend|bonus (?:issue|shares?)|\\d:\\d bonus',
    'executive|staff|employee',
  ),
  dividend(
    'payout payouts pay-out',
    `(?:cuts?|halv\\w+|rais\\w+|lift\\w*|boost\\w*|slash\\w*|scrap\\w*|increas\\w+|suspend\\w*|maintain\\w*|trim\\w*|doubl\\w+|announc\\w+|reduc\\w+) ${GAP}pay-?outs?|pay-?outs? (?:to|of|per)`,
    'insurance|compensation|severance|claims|bonus',
  ),
  dividend(
    'distribution payment',
    `(?:quarterly|special|annual|interim|final|cash) (?:distribution|payment) ${GAP}(?:share|shareholders|investors|unit)|distribution to (?:shareholders|unitholders|investors)`,
  ),
  dividend(
    'receive receives paid pay',
    `(?:receive|paid|pay|get) ${NEAR}(?:\\d[\\d.]* ?(?:cents|pence|p)|${MONEY}[\\d.]*) (?:a|per|for each|for every) share`,
    'acqui\\w+|takeover|offer|merger|deal|bid|buy|premium|tender|cash and (?:stock|shares)|stock and cash',
  ),
];

const LISTINGS: Rule[] = [
  listing('ipo ipos', undefined),
  listing('offering offerings', 'initial (?:public )?offering'),
  listing(
    'offering float',
    'pric(?:e|es|ed|ing) (?:its|their|the|an?) (?:[^ ]+ )?(?:offering|float)',
    'notes|bonds?|convertible|senior|secondary|follow-on|preferred',
  ),
  listing(
    'public',
    '(?:go(?:es|ing)?|went|taking it|took it) public|(?:plans?|filed?|files|prepar\\w+) to go public',
  ),
  listing(
    'float floats floated floating flotation',
    `flotation|(?:stock market|london|planned|shelv\\w+|postpon\\w+|pric\\w+) ${NEAR}float|float(?:s|ed|ing)? (?:on|its|in) ${GAP}(?:exchange|london|nasdaq|shares|market|bourse|unit|business)`,
    'float glass|floating[- ]rate',
  ),
  listing(
    'debut debuts debuted',
    '(?:stock|market|trading|nasdaq|nyse|wall street|share|exchange|public|stock-market|london|hong kong) ?(?:market )?debut|(?:shares?|stock) (?:[^ ]+ ){0,6}?(?:in|on|after|at) (?:(?:its|their|an?|the) )?(?:[^ ]+ ){0,3}?debut|debut(?:s|ed)? (?:on|in) (?:the )?(?:nasdaq|nyse|new york|wall street|exchange|london stock|hong kong)',
    'options|futures|contracts?',
  ),
  listing(
    'trading',
    'first day of trading|(?:start|beg[ai]n)\\w* trading (?:on|in|under)|trading debut|first day on the',
  ),
  listing('delist delists delisted delisting delistings', undefined),
  listing(
    'listing listings list listed lists nasdaq nyse',
    `(?:primary|secondary|dual|stock|london|new york|hong kong|us|u\\.s\\.|nasdaq|public|market|main|exchange|mumbai|frankfurt) listings?|listing (?:in|on|of its)|(?:plans?|wants?|seek\\w*|aims?|consider\\w*) to list|lists? (?:its )?shares|list ${NEAR}(?:shares )?on the|(?:mov|shift|switch)\\w+ ${GAP}listing|removed from ${NEAR}(?:nasdaq|nyse|exchange)`,
    'listed below|real estate listings|property listings|a list of|takeover list',
  ),
  listing(
    'listing anchor subscribed oversubscribed debut',
    'listing (?:at|gains?|price|day)|anchor investors|(?:issue|ipo) (?:over)?subscribed|(?:strong|weak|tepid|stellar|muted) (?:market )?debut',
  ),
  listing(
    'list lists listed debut debuts',
    `(?:to )?lists? on (?:\\S+ ){0,3}?(?:sme|platform|emerge|exchange|bse|nse|nasdaq|nyse|lse|bourses?)|debuts?,? (?:\\S+ ){0,6}?on (?:the )?(?:nse|bse|bourses)`,
    'watch list|list of',
  ),
  listing('spac', 'spac|blank-check'),
];

/** Rules for financing, buybacks, dividends and listings. */
export const CAPITAL: readonly Rule[] = [...FINANCING, ...BUYBACKS, ...DIVIDENDS, ...LISTINGS];
