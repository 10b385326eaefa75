import { inflect } from './inflect';

/**
 * Words of finance by their effect on a sentence. Verbs are listed in base form and inflected; the lists in `WORDS` are
 * used as they are. A word in two lists belongs to the first, those of `WORDS` before those of `VERBS`.
 */
const VERBS = {
  up: 'intensify resurface rise gain climb jump surge soar increase grow advance rebound double triple quadruple accelerate spike skyrocket rocket leap spurt widen swell mount escalate quicken ascend outpace heighten appreciate bounce zoom inflate multiply',
  raise: 'raise lift boost hike expand bolster enlarge up upsize step-up ramp',
  down: 'abate dissipate evaporate fall drop decline decrease slip slide tumble plunge sink dip shed slump crash plummet retreat shrink contract recede diminish dwindle nosedive tank crumble skid ebb subside slow decelerate halve deteriorate depreciate erode drag sag fade wane dive swoon fizzle peter',
  reduce:
    'allay alleviate assuage quell cut lower reduce trim slash curb curtail scale-back pare decrease shave minimise minimize narrow ease soften moderate cool lessen prune',
  good: 'improve strengthen recover beat exceed outperform top surpass win secure bag achieve benefit thrive prosper rally shine succeed upgrade approve clear reward impress delight outshine flourish excel resolve overcome renew extend regain revive heal upbeat cheer buoy underpin firm stabilise stabilize streamline outdo best clinch land rope-in scoop attract restore enhance upgrade buoy gush smash soothe calm trump crush ace woo vindicate acquit clear thrill reassure redeem prevail relish bask',
  bad: 'miss cede forfeit infringe disappoint weaken hurt hit lag underperform lose struggle suffer fail warn worsen downgrade sue default halt suspend delay scrap abandon withdraw recall ban fine penalise penalize accuse allege probe raid investigate plague derail dent drag weigh pressure threaten fear worry spook rattle batter bruise clobber hammer pummel punish roil disrupt cripple stumble falter flounder bleed languish collapse crumple cancel reject block bar freeze resign quit oust arrest charge convict defraud mislead shutter idle lay-off layoff sack furlough strike protest dump offload downsize tarnish fret caution dilute impair overstate restate delist seize cheat violate breach hack leak explode crack haunt hobble trail terminate squeeze plague ground strand subpoena indict imprison jail collude evict foreclose liquidate shun ditch flee besiege cripple sour freeze spoof launder embezzle bungle botch mismanage recall downplay wobble stagnate',
  say: 'say report announce state comment note add disclose tell reveal declare mention publish reiterate maintain reaffirm affirm confirm',
  expect:
    'expect see forecast predict estimate project anticipate guide plan aim target intend consider mull eye seek look hope weigh explore',
  deal: 'acquire buy purchase merge sell divest sign ink agree invest partner collaborate team finalise finalize complete close spin-off issue list float launch unveil introduce open start begin develop deliver supply build provide appoint name hire join elect offer award order commission grant',
  deny: 'deny dismiss refute rebut dispute',
  avert: 'avoid avert escape dodge evade sidestep dispel overturn quash',
} as const;

const WORDS = {
  not: "not no n't never lack lacks absence unable neither nor without cannot can't won't doesn't didn't don't isn't wasn't aren't weren't hasn't haven't hadn't wouldn't couldn't shouldn't none hardly",
  may: 'may might could would if whether should possible possibly potential potentially likely unlikely perhaps maybe rumour rumours rumor rumors speculation reportedly',
  up: 'up higher rose risen grew grown rising upward upwards upside uptick upturn growth surge jump gains more bigger larger greater faster high highs record peak upsurge boom highest outsized above arisen spike uptrend',
  down: 'down lower fell fallen sank sunk shrank shrunk slid slower falling downward downwards downside downturn slowdown less smaller fewer below low lows lowest selloff sell-off correction downtrend rout bottom trough',
  good: 'blowout bumper stunning outstanding superb sparkling terrific rosy record-breaking spectacular remarkable fantastic heartening won beat beats beaten better best strong stronger strongest robust solid healthy positive upbeat bullish optimistic optimism good great excellent stellar favourable favorable attractive profitable breakthrough successful success bright buoyant brisk winner winners win wins bulls bull gainer gainers impressive upgrade upgrades outperform overweight buy accumulate add boon boom booming relief rebound recovery rally green approval nod turnaround blockbuster boost support supportive confident confidence ahead tailwind tailwinds efficient synergies synergy undervalued cheap outperformer resilient resilience promising milestone award awarded darling momentum encouraging smart multibagger stimulus bounty windfall jackpot leader leading favourite top-pick surplus upside-potential pleased satisfied happy excited well-positioned competitive advantage respite game-changer top-picks winning smashes upbeat firm firmer hopes hope cheer sparkle glory reward benefits',
  bad: 'anemic anaemic subpar woeful abysmal lousy downbeat underwhelming mediocre dreadful torrid ugly patchy disastrous rough loss-making dire horrid atrocious turbulent shaky bruising tension tensions anxiety anxieties disruption disruptions shortages bottleneck bottlenecks strains stripped injunction injunctions mirage sham grift ponzi misrepresentation misrepresentations contempt boycott boycotts boycotted stoppage stoppages illegally unlawfully unlawful liable misled deceived monopolised monopolized walkout walkouts hampered snags lost bad weak weaker weakest poor poorer worse worst negative bearish pessimistic pessimism disappointing disappointment grim bleak dismal gloomy gloom sluggish soft tepid subdued muted lacklustre lackluster difficult challenging tough trouble troubled crisis recession fraud scandal scam lawsuit lawsuits suit probe investigation bankrupt bankruptcy insolvency insolvent default crash collapse fears fear worry worries worried concern concerns woes woe loser losers laggard laggards bear bears underperform underweight sell downgrade downgrades headwind headwinds pressure drag uncertainty uncertain volatile risky warning warns halt strike shortage delay delays delayed problem problems hit hurt red glut oversupply overvalued expensive slump plunge rout turmoil panic carnage bloodbath layoffs redundancies closure shutdown penalty fine fined illegal breach violation recall failure failed unable lawsuit accused allegations alleged guilty victim threat threats war sanctions tariffs epidemic outbreak coronavirus pandemic death disaster explosion misses missed miss shortfall setback blow dispute stress weakness unfavourable unfavorable pain painful dumped hammered battered anger angry backlash trap doubt doubts jitters nervous cautious caution skeptical sceptical horrific havoc trouble scepticism skepticism guilty outage defect defects faulty malfunction damages bubble chaos severe severely insolvency junk distressed troublesome vulnerable stagnant stalled underwater',
  flat: 'flat unchanged steady stable range-bound rangebound sideways mixed same similar stagnant little-changed tad hold neutral equal-weight equalweight in-line inline market-perform peer-perform sector-perform maintain maintained maintains reiterated reiterates',
  metricGood:
    'profit profits result earnings revenue revenues sales income ebitda ebit pbt pat eps margin margins dividend dividends orders backlog guidance outlook forecast forecasts demand output production share shares stock stocks price prices turnover bookings exports shipments deliveries gdp economy employment payrolls jobs hiring sentiment pmi subscribers users customers traffic capacity volumes volume net profitability cashflow equity index indices market markets sensex nifty nikkei dow nasdaq ftse futures rally rupee euro dollar yen pound sterling yuan gold oil crude copper silver bitcoin target estimates assets reserves deposits valuation returns investment inflows business q1 q2 q3 q4 topline bottomline bottom-line top-line auto nav aum passenger passengers collections tonnage rating ratings stake fii fiis liquidity consumption spending wages flow flows occupancy',
  metricBad:
    'joblessness insolvencies repossessions foreclosures poverty swaps deaths injuries outages cancellations symptoms progression relapse relapses loss losses cost costs expense expenses debt unemployment jobless inflation npa npas npl npls provision provisions impairment impairments writedown write-down write-downs writedowns write-off write-offs deficit churn recalls complaints delinquencies vacancy risk risks layoff volatility tax taxes duty duties inventories inventory stockpiles burden dilution leverage outflows outflow liabilities yields yield bad-loans overcapacity claims interest crr cad vix shorts short-interest redundancies shortfall emissions bankruptcies defaults arrears expenditure charges tariff tariffs cases fuel wpi cpi bills outlays',
  intense:
    'sharply steeply strongly significantly substantially dramatically considerably markedly massive huge hefty steep sharp biggest big major record',
  slight: 'slightly marginally modestly little slight marginal modest moderately somewhat narrowly',
  than: 'than versus vs compared against year-ago year-earlier corresponding comparison year-on-year yoy y-o-y',
  expected:
    'expected expectations estimate estimates consensus forecasts views street analysts feared anticipated estimated hoped',
  contrast: 'but despite although though however while whereas yet even',
  cause: 'as after on amid due because following over since',
  helped: 'helped driven thanks supported aided fuelled fueled led',
  legal:
    'court judge regulator sec sebi fda doj ftc antitrust settlement settle settles settled ruling appeal patent plea tribunal watchdog commission',
  quote: '" : said says according',
  ask: '? why how what who when will should which where',
  person: 'ceo cfo coo chairman director president executive chief officer board',
  time: 'today tomorrow yesterday monday tuesday wednesday thursday friday week month quarter year january february march april may june july august september october november december',
} as const;

/** Classes by form or role. */
const ROLES = ['percent', 'money', 'year', 'number', 'target', 'name', 'comma', 'stop'] as const;

/** Class of a word for the model: its list in the lexicon, or a class by its form or role. */
export type WordClass = keyof typeof VERBS | keyof typeof WORDS | (typeof ROLES)[number];

/** Names of the word classes. Trained weights depend on their order. */
export const CLASSES: readonly string[] = [
  ...new Set([...Object.keys(WORDS), ...Object.keys(VERBS), ...ROLES]),
];

/** Number of a class: its index in `CLASSES`. */
export function classId(name: WordClass): number {
  return CLASSES.indexOf(name);
}

const STOP =
  "the a an of to in for with by at from its it is are was were be been has have had will and or that this their his her our we they he she you i s 's into out off about between during under through per which also all any some other both each such only own so very can just".split(
    ' ',
  );

/** All words of the lists with the numbers of their classes. */
export function buildLexicon(): ReadonlyMap<string, number> {
  const lexicon = new Map<string, number>();
  const put = (word: string, name: WordClass) => {
    if (!lexicon.has(word)) lexicon.set(word, classId(name));
  };
  for (const [name, words] of Object.entries(WORDS))
    for (const word of words.split(' ')) put(word, name as WordClass);
  for (const [name, verbs] of Object.entries(VERBS)) {
    for (const verb of verbs.split(' ').flatMap(inflect)) put(verb, name as WordClass);
  }
  for (const word of STOP) put(word, 'stop');
  return lexicon;
}
