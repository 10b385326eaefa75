import { CLAUSE, forms, GAP, MONEY, NEAR, PERCENT, type Rule, rulesFor } from '../rule';

const TARGET =
  '(?:rivals?(?! (?:parts|products|goods|phones|cars|chips|drugs|services|models|devices))|competitors?|units?|business(?:es)?|compan(?:y|ies)|start-?ups?|makers?|groups?|firms?|divisions?|arms?|chains?|brands?|assets|operations|subsidiar(?:y|ies)|operators?|drugmaker|carmaker|chipmaker|retailer|bank|insurer|developer|provider|producer|miner|publisher|broadcaster|platform)';

/** A number of manufactured goods: "a deal to buy 40 jets" is an order, not a takeover. */
const COUNTED_GOODS =
  '(?:(?:up to|about|around|some|nearly|almost|another|as many as|at least|more than) )?(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen|dozens of|hundreds of|thousands of)(?! ?(?:%|per ?cent|million|billion|bn|mn)) (?:[^ ]+ ){0,5}?(?:jets?|planes?|aircraft|airliners?|helicopters?|ships?|vessels?|tankers?|trucks?|buses|cars|vehicles|trains?|locomotives?|engines?|turbines?|chips|gpus|servers|doses|robots|satellites)';

const merger = rulesFor('merger-acquisition');
const partnership = rulesFor('partnership');

/** Bids for contracts or goods, and offers to do something: not offers for a company. */
const NO_BID = `(?:fix(?:ed|ing)?|rig(?:s|ged|ging)?) (?:\\S+ )?bids?|bids? for (?:${COUNTED_GOODS}|(?:\\S+ ){0,3}?(?:contracts?|cover|licen[cs]es?|spectrum|tenders?|projects?))|offer(?:s|ed)? to (?!buy|acquire|merge|purchase|combine|take|sell)[a-z]+`;

/** Staff accept or reject offers of pay, not offers for the company. */
const BY_STAFF =
  '(?:workers|pilots|crews?|nurses|staff|unions?|members|machinists|dockworkers|strikers|actors|writers|teachers|engineers|drivers|employees) (?:[^ ]+ ){0,5}?(?:accept|reject|spurn|snub|back|rebuff|weigh|consider)\\w*|(?:end|extend|prolong)\\w* (?:an? |the |their )?(?:\\S+ )?strike';

/** Less than half of a company: a stake, not a takeover. */
const SMALL_PART = `(?:buy(?:s|ing)?|bought|purchas\\w+) (?:\\S+ ){0,3}?[1-4]?\\d(?:\\.\\d+)?(?:%| per ?cent) of`;

const MERGERS: Rule[] = [
  merger(
    'takeover takeovers takeover-bid buyout buyouts buy-out merger mergers merging demerger demerge tie-up',
    undefined,
    'advice on mergers|merger (?:advice|advisory|arbitrage)|antitrust probe|would a merger|merger of equals look|buyouts? (?:to|for|of) (?:staff|employees|workers)|voluntary buyouts',
  ),
  merger(
    [...forms('acquire merge'), 'acquisition', 'acquisitions'],
    undefined,
    `(?:language|customer|talent|user|data) acquisition|acquisition of (?:language|knowledge|skills|customers|(?:a )?${PERCENT})|acquir\\w+ (?:a |the |another )?(?:further |additional )?${PERCENT}|acquir\\w+ (?:\\S+ )?(?:land|property|plots?|rights|licen[cs]es?)|acquir\\w+ (?:\\S+ ){0,3}?(?:monopoly|market) power|acquired (?:taste|the habit|knowledge)|(?:purchased|bought) or (?:otherwise )?acquired|acquisitions like (?:this|that|these|those)`,
  ),
  merger(
    'buy buys buying bought purchase purchases purchased snaps snap snapped swallow scoops',
    `(?:buy(?:s|ing)?|bought|purchas(?:es|ed|e|ing)|snap(?:s|ped)? up|scoops? up|swallow(?:s|ed)?) (?:out )?${GAP}(?:${TARGET}|for (?:about |around |nearly |more than )?${MONEY}|in an? (?:all-)?(?:stock|cash|share)\\S* (?:deal|transaction)|out (?:by|its))`,
    `(?:sterling|pound|euro|dollar|yen|franc) (?:buys|bought)|(?:buy(?:s|ing)?|bought|purchas\\w+) ${CLAUSE}(?:safe(?:-haven|r)? assets|riskier assets|coins|tokens|bitcoins?|shares|options|stocks?\\b(?! deal| transaction)|back|bonds|stakes?|houses?|tickets?)|buybacks?|recommend\\w*|(?:a|strong|value) buy|buying opportunity|bought by (?:consumers|customers)|${SMALL_PART}`,
  ),
  merger(
    'deal agreement agreed offer',
    `(?:deal|agreement|agreed|offer(?:s|ed)?|plan(?:s|ned)?|wants|looking|talks) to (?:buy|acquire|merge|purchase|combine|take over|be bought)`,
    `shares worth|back|(?:buy|purchase) ${COUNTED_GOODS}|offer(?:s|ed)? to (?!buy|acquire|merge|purchase|combine|take|be)|(?:buy|purchase) (?:up to |about |another )?${MONEY}\\S* (?:(?:million|billion|bn|mn) )?(?:worth )?of (?:\\S+ )?(?:stock|shares|bonds|notes|power|electricity|chips|gas|equipment)`,
  ),
  merger(
    'bid bids offer offers approach suitor suitors',
    `(?:takeover|hostile|binding|rival|unsolicited|buyout|cash|improved|weighs?|considering|rejected an?|rejects|preliminary|non-binding) ${NEAR}(?:bids?|offers?|approach(?:es)?|proposals?)|suitors?|bids? (?:for|to buy)`,
    `contract offer|pay offer|bid for re-?election|bid to(?! (?:buy|acquire|merge|take))|olympic|wage|union|pay|${NO_BID}`,
  ),
  merger(
    'sell sells sold selling sale sales divest divests divested divesting divestment divestiture offload offloads offloaded dispose disposal spin spins spun spin-off spinoff carve',
    `(?:sell(?:s|ing)?|sold|divest\\w*|offload\\w*|dispos\\w+ of|hiv\\w+ off|carv\\w+ out|spin(?:s|ning)?[- ]off|spun off|spinoff) ?${GAP}(?:${TARGET}|(?:for|(?<!(?:rose|fell|grew|climbed|jumped|dropped|slid|slipped|up|down|increased|decreased|declined) )to) ${NEAR}${MONEY})|(?:looking|seeks?|seeking|plans?|wants?|in talks|agree[sd]?|agree[sd]? in \\S+) to (?:sell|divest)|asset sales?|selling (?:\\S+ )?assets|sales? of (?:its|their|the|a|an|some) (?:[^ ]+ ){0,8}?(?:${TARGET}|towers|plants?|chunk|portfolio|interests? in)|divest(?:s|ed|ing|ment|iture)|spin-?off|spin off`,
    `(?:sell\\w*|sold|sales?|divest\\w*|offload\\w*) ${CLAUSE}(?:shares|bonds|notes|stakes?|products|tickets)|(?:sell\\w*|sold) ${CLAUSE}for ${NEAR}${MONEY}[\\d.,]* (?:an?|per|each|apiece)(?! share)|target|selling prices?|stop[- ]?loss|lawmakers|force|forced|units sold|(?:vehicles|cars|phones)|best-selling|(?:sell\\w*|sold) ${CLAUSE}the rights? to|(?:allow|let|permit|stop|bar|bann?|block)\\w* (?:\\S+ ){1,4}?(?:(?:to|from) )?sell(?:ing)? to`,
  ),
  merger(
    'combine combines combined combining merged enlarged private',
    `(?:combine|combining) (?:(?:it|them|both|operations|businesses|units|the two|its \\S+) )?with|combined (?:with|in an all-)|(?:combined|merged|enlarged) (?:entity|company|group|business|bank|firm|operator|airline)|will combine|tak(?:e|es|en|ing) ${GAP}private(?! equity)|all-(?:share|stock) (?:deal|transaction|merger)`,
  ),
  merger(
    'rescue open bidder bidders bidding sweetened sweetens sweeten counterbid counter-bid counteroffer buyers',
    `rescue (?:deal|takeover|merger|bid|offer)|open offers?|bidding (?:war|battle|process)|bidders|sweeten\\w* (?:\\S+ ){0,3}?(?:bid|offer|proposal|deal)|counter-?(?:bid|offer)|(?:potential|prospective|several|interest from|offers? from|talks with) ${NEAR}(?:buyers|bidders)`,
    'open offers? (?:to|of) (?:help|talks)|rescue package|homes?|houses|paintings?|artworks?|contract|highway|nhai|spectrum|treasury|bonds?',
  ),
  merger(
    'bid offer bids offers',
    `(?:accept|reject|spurn|snub|back|support|rais|improv|increas|withdr[ae]w|table|tabl|drop|abandon|rebuff|weigh|consider)\\w* (?:\\S+ ){0,3}?(?:bids?|offer)|${MONEY}\\S* (?:\\S+ )?(?:\\S+ )?(?:bids?|offer)`,
    `pay|wage|job|court|contract offer|plea|peace|re-?election|public offer|olympic|world cup|ask|share offer|initial|settlement|price|tender|bid (?:to|for) (?:\\S+ )?(?:contract|power|presidency)|${BY_STAFF}|${NO_BID}`,
  ),
  merger(
    'share premium valuing',
    `(?:${MONEY})\\S* (?:a|per|for each|for every) share (?:[^ ]+ ){0,8}?(?:premium|in cash|cash and stock|deal price|buyout)|premium (?:of|to) (?:\\S+ ){0,4}?(?:last|closing|close)`,
    'dividend|ipo|initial public',
  ),
  merger('deal', `deal (?:with|from) ${NEAR}(?:worth|valued at|at) ${MONEY}\\S* (?:a|per) share`),
  merger(
    'bid takeover merger buyout deal',
    '(?:bid|takeover|merger|buyout) (?:hopes?|talk|buzz|reports?|speculation|interest)',
  ),
  merger(
    'tender',
    'tender offers? (?:for|to (?:buy|acquire))',
    'bonds?|notes|debentures|own (?:shares|stock)|(?:its|their) (?:outstanding |common )?(?:shares|stock)|buy ?-?back|employees',
  ),
  merger('go-shop outbids outbid'),
  merger('fee fees', '(?:break-?up|termination) fees?'),
  merger(
    'deal deals',
    `(?:${MONEY})\\S* (?:\\S+ ){0,3}?deal (?:for|to (?:buy|acquire|take over|merge|combine))`,
    'contract|supply|settle\\w*|trade|chips?|jets?|planes|aircraft',
  ),
  merger('buying acquisition deals', `(?:acquisition|buying) spree`),
  merger(
    'offer bid bids deal transaction merger takeover holders shareholders stockholders',
    `(?:the|its|our|their|this) (?:offer|bid) (?:terms|with|for)|offer terms|(?:share|stock)?holders(?: \\S+)? (?:approve|back|vote|clear|reject|endorse)\\w* (?:\\S+ ){0,2}?(?:deal|merger|transaction|takeover|offer)|(?:share|stock)holders (?:will |would )?(?:receive|get) ${NEAR}${MONEY}|(?:deal|transaction|acquisition) (?:is |was )?(?:expected to close|closed|closes|completed)|(?:final|first-round|initial|rival) bids|discuss (?:the )?bids|up(?:s|ped)? its (?:bid|offer)|(?:bids?|offers?) (?:is |are |was |were )?(?:rejected|accepted|tabled|spurned)`,
    'dividend|pay|job|world cup|olympic|initial|ipo|special offer|nuclear|trade deal|peace',
  ),
  merger('buy', '(?:post|after|on) (?:\\S+ ){1,2}?buy$', '(?:a|good|strong) buy'),
  merger(
    'spin spins spinning spun split splits splitting',
    'sp(?:in|ins|inning|un) off (?:its|their|the|a)|split(?:s|ting)? (?:itself |up )?into (?:two|three|four|separate)|split(?:s|ting)? off (?:its|their|the)',
    'stock split|share split',
  ),
];

const SIGN =
  '(?:win(?:s|ning)?|won|secur(?:es|ed|e|ing)|ink(?:s|ed)?|sign(?:s|ed|ing)?|land(?:s|ed)?|clinch(?:es|ed)?|bag(?:s|ged)?|award(?:s|ed)|receiv(?:es|ed)|struck|strikes?|reach(?:es|ed)|announc(?:es|ed)|extend(?:s|ed)|renew(?:s|ed)?|book(?:s|ed))';
const LABOUR =
  'union|workers|wage|pay|strike|labou?r|machinists|ratif\\w+|staff|employees|acquire|buy|merger|takeover|settle\\w*|peace';

const PARTNERSHIPS: Rule[] = [
  partnership(
    [...forms('partner collaborate'), 'partnership', 'partnerships', 'alliance', 'collaboration', 'tie-up'],
    `partner(?:s|ed|ing)? (?:up )?with|(?:strategic |long-term )?partnerships?|collaborat\\w+|alliances? (?:with|between|to)|(?:strategic|forms?|formed|joins?|joined|new|an|in) (?:\\S+ )?alliance`,
    'partners? at|his partner|her partner|partner and|managing partner|limited partnership|alliance of parties|opec\\S*',
  ),
  partnership('venture', 'joint[- ]venture'),
  partnership('together', `to (?:build|develop|make|produce|launch|offer|operate|run) ${GAP}together`),
  partnership(
    'deal deals contract contracts',
    `${SIGN} ${NEAR}(?:${MONEY})\\S* (?:\\S+ ){0,3}?(?:deal(?! (?:for|to))|contract)|${SIGN} ${GAP}(?:army|navy|pentagon|air force|nasa|government|federal|military|defen[cs]e) (?:\\S+ )?deal`,
    LABOUR,
  ),
  partnership(
    'team teams teamed teaming join joins joined joining jointly',
    `team(?:s|ed|ing)? (?:up )?with|team(?:s|ed|ing)? up|join(?:s|ed|ing)? forces|jointly (?:develop|build|produce|make|operate|market)\\w*`,
  ),
  partnership(
    'ties tie tied hands pact team-up tieup',
    `t(?:ies?|ied|ying) up (?:with|to)|join(?:s|ed)? hands|with ${NEAR}team-up|pact (?:with|to)|sign(?:s|ed)? (?:a )?pact`,
    `${LABOUR}|trade pact`,
  ),
  partnership('deal agreement', `(?:deal|agreement) to (?:buy|purchase|acquire) ${COUNTED_GOODS}`),
  partnership('memorandum mou', 'memorandum of understanding|mou'),
  partnership(
    'contract contracts',
    `${SIGN} ${GAP}contracts?|on (?:\\S+ ){1,2}?contract(?:$|[;,])|contracts? ${NEAR}(?:worth|valued|to (?:build|supply|provide|deliver)|(?:from|with) the)`,
    LABOUR,
  ),
  partnership(
    'order orders',
    `${SIGN} ${GAP}orders?|orders? (?:from|for|worth) ${NEAR}(?:\\d|${MONEY})|order from|${MONEY}\\S* ${NEAR}orders?|(?:export|repeat|bulk|maiden) orders?|order wins?`,
    'in order|court|board|watchdog|regulators?|defi(?:ance|ed|es|ying)|executive order|stay-at-home|restraining|judge|ordered',
  ),
  partnership(
    'deal deals agreement pact accord',
    `${SIGN} ${GAP}(?:supply|licensing|distribution|development|marketing|long-term|\\S*-year|cloud|services?|research) (?:deal|agreement|pact|accord|contract)|${SIGN} ${NEAR}(?:deals?|agreement|pact) ${NEAR}with`,
    LABOUR,
  ),
  partnership(
    'deal agreement',
    `(?:on|after|signs?|signed|inks?|inked|its|an?) (?:\\S+ )?(?:\\S+ )?(?:deal|agreement) with`,
    `${LABOUR}|walk\\w* away|terminat\\w*|how to|trade|nuclear|plea|iran|brexit|eu|debt|merge\\w*|justice|prosecutors|regulators?|to deal|stake|funding|climate|pilots|club|players?|(?:a|per) share|(?:deal|agreement) with (?:china|beijing|washington|brussels|moscow|tokyo|india|japan|europe|canada|mexico|russia|the (?:us|u\\.s\\.|eu|united states|european union))(?:[.,;]|$| (?:to|that|on|over|by))`,
  ),
  partnership(
    'supply supplies supplying',
    `(?:will|to|agreed to|has agreed to) (?:supply|provide) ${GAP}(?:to|for|with)|supply (?:deal|agreement|contract|pact)|(?:will|to) supply`,
    'electricity|oil supply|supply and demand|money supply|short supply',
  ),
  partnership(
    'customer client customers',
    `sign(?:s|ed)? (?:up )?${GAP}as (?:a |its )?(?:\\S+ )?(?:customer|client)s?`,
  ),
];

/** Rules for mergers, acquisitions and partnerships. */
export const DEALS: readonly Rule[] = [...MERGERS, ...PARTNERSHIPS];
