import { wordSet } from '@/lib/util/word-set';
/** Words right after a name that mark it as a company's. */
export const COMPANY_NOUNS = wordSet(
  'shares share stock stocks shareholders shareholder investors earnings revenue revenues profit profits sales results dividend ceo cfo coo cto chief ' +
    'executive executives spokesperson spokesman spokeswoman board stores customers employees subsidiary unit bonds debt',
);

/** Verbs whose subject is usually a company. */
export const COMPANY_VERBS = wordSet(
  'said says reported reports announced announces posted posts rose fell gained lost surged tumbled slipped climbed jumped dropped sank rallied ' +
    'unveiled launched launches acquired acquires bought buys sold sells plans planned expects expected agreed raised raises cut cuts beat missed ' +
    'declined advanced added shed soared plunged slid traded trades closed opened will has is was filed sued hired appointed named ' +
    'reports beats tops misses gains rises falls jumps drops surges slides soars plunges climbs tumbles slips sinks rallies declares unveils ' +
    'files sues hires names agrees wins faces recalls lifts orders considers warns settles fires seeks gets halts delays cancels expands invests ' +
    'signs rejects adds ends joins pulls pays eyes slashes trims scraps suspends resumes builds partners weighs nears completes suffers swings ' +
    'boosts hikes sees forecasts loses leads trails lags recalled settled warned halted delayed cancelled canceled invested slashed trimmed ' +
    'scrapped suspended resumed boosted hiked lifted ordered withdrew rejected signed',
);

/** Company verbs after `to`, used in headlines about the future: `Ford to cut jobs`. */
export const COMPANY_PLANS = wordSet(
  'cut buy sell open close build invest launch raise lift report pay acquire merge split spin lay hire fire add end stop start expand delay ' +
    'cancel recall offer join shut slash trim list settle appeal sue drop supply make use charge release unveil post pull move test lead',
);

/** Things that companies cut, raise, build, face or name, other than finance words. */
export const COMPANY_OBJECTS = wordSet(
  'jobs job workers staff workforce plant plants factory factories store stores outlets restaurants prices premiums fees costs cost loss losses ' +
    'output production capacity vehicles vehicle pickups trucks suvs cars evs jets planes flights chips drug drugs pill vaccine patients brand brands ' +
    'suppliers merchants complaint lawsuit lawsuits settlement recall recalls venture bid bids takeover patent patents product products iphone app ' +
    'data cloud ai software battery orders contract contracts boss chairman chairwoman funding investment annual antitrust appeal ftc regulators',
);

/** Titles that can also precede a given name and have no other meaning. */
export const TITLES = wordSet(
  'mr mrs ms dr prof professor sen senator rep representative congressman ' +
    'congresswoman councillor councilman councilwoman judge sheriff rev reverend detective',
);

/** Words before a name that mark it as a person's. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...wordSet(
    'miss sir lord lady dame councilor commissioner ambassador gov governor president premier minister mayor ' +
      'justice captain coach king queen prince princess pope saint st attorney sergeant colonel major',
  ),
]);

/** Words after a name that mark it as a place, an institution, an event or a family. */
export const PLACE_NOUNS = wordSet(
  'county city river valley street avenue road park beach island islands lake bay university college school hospital airport stadium field arena ballpark speedway raceway museum ' +
    'bridge forest rainforest mountain mountains desert peninsula province district state township village church cathedral center centre ' +
    'award awards prize museum institute foundation household family jr sr',
);

/** Lower-case words after a name that mark it as a place, town, plant, germ or family. */
export const NATURE_NOUNS = wordSet(
  'river rain rainforest rainforests forest forests deforestation tribe tribes jungle basin county household family era mayor residents village villages ' +
    'peoples dwellers dolphin dolphins drought wetlands floodplain estuary grower growers farmer farmers harvest crop crops orchard orchards grove groves tree trees juice cider ' +
    'blossom blossoms peel zest marmalade variant variants strain strains subvariant bones',
);

/** First words of company names that are too common to mean the company alone, even after its full name. */
export const NEVER_ALONE = wordSet(
  'first second third one two three four five national american america united general advanced best home international global new old south north west east ' +
    'southern northern western eastern central royal union great big blue red green black white gold golden silver standard public applied digital micro ' +
    'bank federal us u.s. uk china chinese japan japanese korea korean india indian canada canadian british britain england german germany deutsche france french ' +
    'europe european nordic scandinavian baltic iberian african asian swiss australian australia brazil brazilian mexico mexican israel texas california florida york london chicago boston hong singapore thai ' +
    'industrial commercial community peoples people premier prime pacific atlantic world life live good the next super total universal ' +
    'american express health medical clean clear open simply social all my our your more high low long short real smart true fast free full ' +
    'mr mrs st san los las el la le van von de du saint mount fort lake point port cross hill park city state county street house ' +
    'cleveland pittsburgh philadelphia denver dallas houston austin seattle portland atlanta miami phoenix detroit milwaukee cincinnati columbus charlotte nashville memphis ' +
    'toronto montreal vancouver sydney melbourne mumbai delhi beijing shanghai tokyo osaka seoul zurich geneva munich berlin vienna madrid milan rome paris dublin oslo stockholm ' +
    'copenhagen helsinki amsterdam rotterdam brussels kansas oklahoma ohio michigan minnesota illinois virginia carolina georgia alabama tennessee kentucky nevada arizona utah ' +
    'oregon washington hawaii alaska louisiana montana dakota jersey albany lincoln wells tell ' +
    'interactive intuitive automatic trade research science data cloud cyber energy power water air sea sun star dollar consumer customers service business ' +
    'taiwan space walt bed trump',
);

/**
 * Words of `NEVER_ALONE` that cannot be a subject on their own, so before a company's verb they mean the company
 * (`Next said`).
 */
export const NO_SUBJECTS = wordSet(
  'next united american national british canadian swiss deutsche advanced applied digital best great global international public standard universal ' +
    'royal southern northern western eastern central industrial commercial interactive intuitive premier total',
);

/** Words after the name of a commodity, currency or index that show its market is meant. */
export const MARKET_NOUNS = wordSet(
  'price prices futures market markets contract contracts output exports imports inventories stockpiles miners producers producer demand supply rally rallies ounce barrel barrels bulls bears',
);

/** Verbs that take a market as their subject. */
export const MARKET_VERBS = wordSet(
  'rose fell gained lost surged tumbled slipped climbed jumped dropped sank rallied strengthened weakened firmed eased edged traded trades settled slid ' +
    'rises falls gains drops jumps climbs surges slips slides steadies steadied tops topped hits hit was is has closed ended advanced declined added retreated recovered rebounded soared plunged slumped slumps plunges sinks tumbles strengthens weakens eases edges ' +
    'rise fall gain drop climb slip jump surge rally tumble touched touches hovered hovers held holds',
);

/** Words beside a bare ticker that confirm it is one. */
export const STOCK_NOUNS = wordSet('stock shares share calls puts options stockholders shareholders');

/** Abbreviations and capitalized words that are also tickers. They never count as tickers on their own. */
export const TICKER_TWINS = wordSet(
  'a i ai it tv pc ev evs hr pr ad us uk eu un usa usd eur gbp eps ceo cfo coo cto ipo ipos etf etfs gdp cpi ppi pmi api esg roi roe roa ebitda fy q1 q2 q3 q4 h1 h2 ' +
    'yoy qoq ytd ttm all are on now key cat so be by for go has he in is low out see she the to we well who you fed sec fda ftc doj epa irs nato opec who imf ecb boe boj ' +
    'faq vip diy gb mb kb tb pdf rpc rtl sse led lcd gps usb ram cpu gpu llm ml vr ar app web inc llc plc ltd corp am pm est edt gmt utc mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec',
);

/** Words after the name of a commodity that show its market is not meant, but an object or something unrelated. */
export const NO_MARKET = wordSet(
  'medal medals medalist standard card cards rush coast plated ring rings watch watches jewelry lining screen shop shops store stores club state states field street ' +
    'bowl cup maker paint painting change spill spills tanker tankers tree trees dog syrup bread cane wire pipe pipes mug bean beans album status member members stars star major majors giant giants company companies firm firms executive executives',
);

/** Words that may be capitalized but are not part of a company's name. */
export const NO_NAMES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'i we he she it they the a an this that these those but and or if in on at for to from by with as of is are was were not no yes so then when while after before ' +
    'president chairman chairwoman chair director founder co-founder cofounder boss head vice senior managing treasurer economist strategist ' +
    'also however meanwhile still though although despite both last next new this american chinese european british german french japanese korean swiss dutch indian canadian us u.s',
);

/** Words after a name and a comma that mark the name as a town. */
export const REGIONS = wordSet(
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts ' +
    'michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ' +
    'ontario quebec alberta england scotland wales ireland germany france italy spain ' +
    'calif conn mass fla wash minn wis mich ariz colo ore tenn tex nev kan neb okla ala ark mont ny nj nh nm nc sc pa va md ga ky mo ind',
);

/** The same, of two words. */
export const REGIONS_OF_TWO: ReadonlySet<string> = new Set([
  'new york',
  'new jersey',
  'new hampshire',
  'new mexico',
  'north carolina',
  'south carolina',
  'north dakota',
  'south dakota',
  'west virginia',
  'rhode island',
  'british columbia',
  'nova scotia',
]);
