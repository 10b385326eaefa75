/**
 * Words of names by the kind of thing that they denote. The kind helps to interpret news: a broker is mostly the source
 * of a view and a regulator that of a rule; an index, commodity or currency moves, while a company also earns.
 */
const KINDS = {
  authority:
    'sebi rbi irda irdai trai cci fed fomc federal reserve ecb boj boe boc rba rbnz snb pboc imf opec wto eu government govt cabinet ministry minister fm treasury parliament congress senate court sat nclt cbi sec fda doj ftc fcc faa epa sfo fca esma bis sfio cbdt commission authority regulator department finmin centre council',
  source:
    'securities capital advisors advisers amc mf broking brokerage brokerages brokers broker analysts analyst experts research partners sharekhan edelweiss religare nomura clsa ubs hsbc citi citigroup barclays macquarie jefferies goldman sachs morgan stanley jpmorgan lynch merrill bofa suisse deutsche rbc bnp cowen piper evercore needham wedbush stifel oppenheimer cantor bernstein mizuho truist keybanc baird moody moodys fitch crisil icra icicidirect icicidirect.com emkay motilal oswal kotak prabhudas lilladher nirmal ambit elara iifl karvy mecklai pinc reuters bloomberg cnbc wsj ft cnn journal times news factset refinitiv nielsen gartner idc s&p investments asset advisory consultancy strategist economists',
  exchange: 'bse nse mcx mcx-sx ncdex nsel nyse exchange lse cme ice dse hkex euronext',
  index:
    'nifty sensex nasdaq dow nikkei ftse index indices topix kospi dax cac stoxx russell hang seng futures djia asx sgx',
  material:
    'gold silver oil crude brent wti copper nickel zinc lead aluminium aluminum sugar cotton wheat corn soybean soybeans soya guar chana jeera turmeric cardamom pepper castor potato barley coriander chilli mentha palm rubber coffee cocoa pulses bullion platinum palladium naphtha commodities commodity metals grains lng uranium',
  currency:
    'rupee dollar euro yen pound sterling yuan franc won rupiah ringgit rand lira rouble ruble peso baht aussie kiwi loonie greenback currency currencies bitcoin ether forex',
  group:
    'stocks shares stock share funds banks companies cos sector space industry industries market markets midcaps midcap mid-cap smallcaps small-caps small-cap largecaps large-caps psu psus fii fiis dii diis investors bonds bond banking pharma realty auto it telecom telecoms fmcg equities firms retailers exporters importers lenders airlines makers treasuries gilts yields street',
} as const;

const byWord = new Map<string, number>();
Object.values(KINDS).forEach((words, i) => {
  for (const word of words.split(' ')) if (!byWord.has(word)) byWord.set(word, i + 1);
});

/** Number of kinds, including 0 for unknown. */
export const KIND_COUNT = Object.keys(KINDS).length + 1;

/** Number of a name's kind, below `KIND_COUNT`, by its last listed word; 0 if it has none. */
export function kindOfName(words: readonly string[]): number {
  return words.reduce((kind, word) => byWord.get(word) ?? kind, 0);
}

const SOURCE = 1 + Object.keys(KINDS).indexOf('source');

/** Whether a name is of a source of views: a broker, rating agency or newspaper. */
export const isSource = (words: readonly string[]): boolean => kindOfName(words) === SOURCE;

const MARKETS = new Set(
  ['index', 'material', 'currency'].map((kind) => 1 + Object.keys(KINDS).indexOf(kind)),
);

/** Whether a name is of an index, commodity or currency. */
export const isMarket = (words: readonly string[]): boolean => MARKETS.has(kindOfName(words));
