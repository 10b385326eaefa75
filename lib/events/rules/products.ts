import { forms, GAP, NEAR, type Rule, rulesFor } from '../rule';

const launch = rulesFor('product-launch');
const recall = rulesFor('recall');

const PLACE =
  '(?:china|india|japan|europe|africa|the us|the u\\.s\\.|the uk|britain|france|germany|italy|spain|brazil|mexico|canada|australia|indonesia|vietnam|south korea|saudi arabia|russia|turkey|poland)';

const GOODS =
  '(?:models?|versions?|handsets?|phones?|smartphones?|consoles?|chips?|drugs?|pills?|vaccines?|services?|apps?|tiers?|subscriptions?|features?|assistants?|tools?|cars?|trucks?|pickups?|suvs?|evs?|vehicles?|devices?|products?|platforms?|drinks?|ranges?|lines?|collections?|games?|headsets?|watch(?:es)?|rings?|laptops?|tablets?|robots?|cards?|funds?|etfs?|menus?|burgers?|brands?|processors?|browsers?|software|upgrades?|editions?|series|generation|ai)';
const NO_GOODS =
  'public issue|debentures|ncds?|qip|attack|probe|investigation|inquiry|bid|lawsuit|suit|share sale|rights issue|offering|coverage|into song|takeover|review|strike|campaign|appeal|search|buy-?back|raid|war|sale of|rocket attack|tender offer|debt|bond|ipo|listing|recruitment|program(?:me)? to (?:cut|buy)|missiles?|legal|crackdown|statement|results|report|earnings|figures|data|restructuring|plan to|prison|custody|on bail|tariffs?';

const LAUNCHES: Rule[] = [
  launch(forms('launch'), undefined, `${NO_GOODS}|since (?:\\S+ ){0,4}?launch(?:ed)?`),
  launch(
    forms('unveil'),
    undefined,
    'buy-?backs?|dividends?|payouts?|job cuts|plans?|budget|strategy|portrait|statue|results|measures|restructuring|takeover|bid|tariffs?|stake',
  ),
  launch(
    forms('introduce debut'),
    `(?:introduc(?:es|ed|ing|e)|debut(?:s|ed)?) ${GAP}(?:new |faster |cheaper )?(?:${GOODS}|\\S+ \\d)|introduc(?:es|ed)|debuts \\S+`,
    `bill|law|legislation|tariffs?|tax|introduced (?:him|her|me|us|to)|(?:stock|market|trading|nasdaq|nyse|wall street|share|london) debut|debut on|debut album|rules`,
  ),
  launch(
    'roll rolls rolled rolling rollout roll-out',
    'roll(?:s|ed|ing)? out|roll-?out',
    `vaccines? to|red carpet|rules|regulations|polic(?:y|ies)|law|tariffs?|${NO_GOODS}`,
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
  launch(
    'enter enters entered entering foray forays forayed moves move expands expand expanding expansion diversify diversifies branches',
    `(?:to )?enter(?:s|ed|ing)? (?:the |into )?(?:\\S+ ){1,4}?(?:business|markets?|segments?|space|sectors?|category|arena|industry)|foray(?:s|ed)? into|(?:mov(?:es?|ing)|branch(?:es|ing)? out|diversif\\w+|expand(?:s|ed|ing)?) (?:in)?to (?:the )?(?:\\S+ ){0,4}?(?:business|markets?|segments?|space|sectors?|category)|enters? ${PLACE}`,
    'bear market|bull market|correction|recession|talks|negotiations|agreement|forays into (?:politics|the box)|cautious|market (?:will|may|could)|territory|restricted|job market|election',
  ),
  launch(
    'futures options contract contracts etf fund available',
    `(?:futures|options|contracts?|etf|index fund) ${NEAR}(?:debuts?|launch\\w*|now available|available for)|(?:introduc|debut)\\w* ${NEAR}(?:futures|options|contracts?|etf)`,
    NO_GOODS,
  ),
];

const RECALLS: Rule[] = [
  recall(
    'recall recalls recalled recalling',
    undefined,
    '(?:i|he|she|who|we|they|people|can|could|may|fondly|vividly|will) (?:still |also |can )?recall(?:s|ed)?(?! (?:(?:about|around|nearly|almost|some|more than|over|up to|all|certain|its|their) )?(?:\\d|(?:\\S+ ){0,3}?(?:vehicles|cars|trucks|models|products|batches|units|devices)))|recall(?:s|ed|ing)? (?:meeting|a conversation|when|how|that|the day|his|her|seeing|being|watching|thinking)|recalled (?:mr|ms|the former)|" recall(?:s|ed)|total recall|recall election|recall vote|,? recall(?:s|ed)\\.?$',
  ),
  recall(
    'shelves market sale',
    `(?:pull(?:s|ed|ing)?|withdr[ae]w(?:s|n|ing)?|tak(?:es|en|e|ing)|took|remov(?:es|ed|ing)) ${GAP}(?:off|from) (?:the )?(?:market|shelves|sale|stores)`,
    'shares|stock|ipo|float|listing|rate|barrels?|bpd|crude|oil',
  ),
  recall(
    'withdrew withdraws withdrawn withdraw pulls pulled',
    `(?:withdr[ae]w(?:s|n)?|pull(?:s|ed)) ${GAP}(?:after|over|because|amid|due) ${GAP}(?:scare|contamination|listeria|salmonella|e\\. ?coli|outbreak|injur\\w+|fears|fault|defect|impurity|safety|choking|fire)`,
  ),
  recall(
    'withdrawing withdrew withdraws withdrawn withdraw pulls pulled pulling',
    `(?:withdr[ae]w(?:s|n|ing)?|pull(?:s|ed|ing)?) (?:(?!from|out|back|guidance)[^ ]+ ){0,4}?(?:batch(?:es)?|lots|products?|formula|foods?|drinks?|sauces?|snacks?|chocolates?|cheeses?|meats?|salads?|meals|toys|medicines?|drugs?|pills?|devices?)`,
    'advertis\\w*|ads?|marketing|shares|stock|ipo|listing|bid|application|troops|funding',
  ),
  recall(
    'called calls returned return',
    `call(?:ed|s|ing) back|(?:returned?|bring|take) ${GAP}(?:to dealers|for a free|for repairs?|to (?:the )?(?:shop|store|dealer))`,
    'called back (?:later|to say)|bring back',
  ),
];

/** Rules for product launches and recalls. */
export const PRODUCTS: readonly Rule[] = [...LAUNCHES, ...RECALLS];
