import { GAP, MOVE, NEAR, type Rule, rulesFor } from '../rule';

const commodity = rulesFor('commodity');

/** Words after a commodity that make it a company, a product made of it or a figure of speech. */
const NO_GOOD =
  '(?:&|and gas|(?:paintings?|majors?|compan|firms?|brands?|processors?|giants?|group|producers?|explorer|service|rigs? maker|medal|card|standard|lining|shops?|chains?|makers?|stations?|stoves?|mills?|stocks?|shares|sector|miners?|mining|loans?|etfs?|funds?|financ|bonds?|rush|mine|plants?|marketing|corp|inc|ltd|india|university|lake|bay|state|bank|exchange|jewel|retail|coin|seal|foil|pipe|tanker|spill|field|free))\\S*';

const RAW =
  'oil|crudes?|brent|wti|gold|bullion|silver|copper|aluminium|aluminum|nickel|zinc|lithium|iron ore|steel|natural gas|european gas|gas|lng|coal|uranium|platinum|palladium|cobalt|tin|diesel|gasoline|petrol|jet fuel|atf|fuel|alumina|bauxite|base metals?|metals';
const CROPS =
  'cocoa|coffee|tea|sugar|cane|gur|wheat|corn|maize|grains?|rice|basmati|soybeans?|soyabean|soya|cotton|jute|rubber|cattle|hogs|lumber|milk|palm oil|edible oils?|cooking oils?|sunflower oil|vegetable oils?|industrial oils|orange juice|cardamom|almond|coriander|cumin|mustardseed|mustard|castorseed|castor|cashew|turmeric|pepper|chilli|jeera|guar|guargum|guarseed|chana|jaggery|pistachio|copra|pulses?|dal|menthol|mentha oil|caustic soda|potatoes|onions?';
const GOODS = `(?:${RAW}|${CROPS})(?! ${NO_GOOD})`;

/** The first word of each name, in singular and plural: one of them must occur in the sentence. */
const firstWords = (names: string) =>
  names.split('|').flatMap((name) => {
    const word = name.split(' ')[0]!.replace(/s\?$/, '');
    return [word, `${word}s`];
  });

const GOODS_WORDS = firstWords(`${RAW}|${CROPS}|crops?|harvests?`);

/** Companies, products and figures of speech that contain a commodity's name. */
const NOT_PRICES =
  'gold (?:medal|card|standard|coins?)|silver (?:lining|medal|screen)|corn(?:er|ish)|rice university|sugar-free|tea party|the tin man|oil and vinegar|olive oil|milk carton|cotton on|(?:hot|green) potato|tip of the|metals? (?:detector|band)|engages? in|engaged in|fuel (?:tanks?|injection|pumps?|cells?|leak|lines?)|steel (?:door|frame|structure)';

/** The state of a price that is not moving. */
const STATE =
  '(?:steady|firm|weak|flat|mixed|subdued|quiet|expensive|cheap(?:er)?|dear(?:er)?|costlier|under pressure)';

const QUANTITY =
  '(?:prices?|costs?|futures|contracts?|benchmark|demand|output|production|suppl(?:y|ies)|stocks|stockpiles?|inventor(?:y|ies)|exports?|imports?|crops?|harvest|procurement|offtake|arrivals|reserves|holdings|rigs?)';

/** Rules for prices and quantities of raw materials and crops. */
export const COMMODITIES: readonly Rule[] = [
  commodity(
    'brent wti crude opec opec+ bullion barrel barrels',
    undefined,
    'pork barrel|barrel of laughs|per barrel of oil equivalent',
  ),
  commodity(
    GOODS_WORDS,
    `${GOODS}(?: and ${GOODS})? ${QUANTITY}(?! (?:maker|company|contract worth))|(?:price|prices|cost|costs|demand|appetite|output|production|suppl(?:y|ies)|imports?|exports?|stocks|crops?|harvest|procurement|arrivals) (?:for|of|in) (?:\\S+ )?(?:\\S+ )?${GOODS}|(?:duty|duties|tax|curbs?|ban|tariffs?|subsid(?:y|ies)) on (?:\\S+ )?${GOODS}|(?:bumper|poor|weak|record|failed|lower|bigger|smaller) (?:\\S+ )?(?:crops?|harvests?)|(?:spot|slumping|falling|rising|soaring|sliding|plunging|tumbling|surging|weaker|cheap(?:er)?|costl(?:y|ier)|dearer|pricier|scarce) ${GOODS}`,
    NOT_PRICES,
  ),
  commodity(
    GOODS_WORDS,
    `${GOODS}(?:'s)? ${NEAR}${MOVE}|${GOODS}(?:'s)? (?:(?:remain|stay|end|clos|trad|settl|is|are|turn|becom)\\w* (?:\\S+ )?)?${STATE}|${GOODS} ${GAP}(?:an ounce|a tonne|per tonne|a ton|a bushel|a pound)|${GOODS} (?:near|at|takes|eyes|loses|shines|glitters|under|trades?)`,
    NOT_PRICES,
  ),
  commodity(
    GOODS_WORDS,
    `(?:boost|lift|support|weigh|drag|push|drive|drove|pull|hit|hurt|help|keep|prop|underpin|pressur|buoy|dent|sink|sank|hat)\\w* (?:down |up |on )?(?:\\S+ )?${GOODS}`,
    NOT_PRICES,
  ),
  commodity(
    'energy fuel commodity commodities rig rigs feedstock refining refinery food power electricity megawatt lead tonne tonnes',
    '(?:energy|fuel|feedstock|food|power|electricity) (?:\\S+ )?(?:prices?|costs?|price)|(?:power|electricity) demand|(?:a|per) megawatt[- ]hour|lead futures|tonnes? (?:of )?(?:sugar|wheat|rice|steel|copper)|commodit(?:y|ies) (?:tumbl|fell|fall|ris|ros|jump|slid|slump|gain|rall)\\w*|commodit(?:y|ies) (?:prices?|markets?|rally|slump|index)|refin(?:ing|ery) (?:capacity|margins?|output)|(?:oil |gas |drilling )?rig counts?|(?:oil|drilling) rigs',
    'fuel costs? saving|fuel-?efficient',
  ),
  commodity(
    'cartel output production',
    `(?:cartel|opec\\S*|producers?) ${GAP}(?:pump\\w*|output|production cuts?|barrels|quotas?)`,
    'drug cartel',
  ),
  commodity(
    'futures',
    `${GOODS} futures|futures (?:${MOVE}|${STATE}) (?:on|amid|after|due) ${GAP}(?:spot|demand|supply|buying|arrivals|profit|cues|trade)`,
    'stock (?:index )?futures|nifty|dow|s&p|nasdaq|index futures|u\\.s\\. futures',
  ),
  commodity(
    'production output',
    '(?:oil|crude|saudi|opec|drill\\w*|shale|barrels?)\\S* (?:[^ ]+ ){0,25}?(?:boost|rais|cut|curb|pump|lift|increas)\\w* (?:\\S+ ){0,2}?(?:production|output)',
  ),
];
