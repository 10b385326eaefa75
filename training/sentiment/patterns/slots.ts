import { MACRO_SLOTS } from './macro';
import { PAIR_SLOTS } from './pairs';
import { VIEWS } from './sources';
import { TONE_SLOTS } from './tones';

/** The values of each `{slot}` in a pattern; alternatives are separated by `|` and may contain slots themselves. */
export const SLOTS: Readonly<Record<string, string>> = {
  metric:
    'operating profit|net profit|profit before tax|pretax profit|profit for the period|net sales|sales|turnover|revenue|net income|EBITDA|earnings per share ( EPS )|earnings|the operating margin|gross margin|order intake|the order backlog|cash flow from operations|net interest income|rental income|comparable sales|service revenue|export sales|demand|profitability|market share|production|deliveries|shipments|passenger numbers|traffic|advertising sales|fee income|occupancy|return on equity|dividend income|cargo volumes|new orders|bookings|subscriber numbers|output',
  badMetric:
    'net loss|operating loss|the loss for the period|pretax loss|costs|operating expenses|raw material costs|energy costs|personnel costs|interest expenses|net debt|credit losses|impairment losses|loan losses|bad loans|overdue receivables|unit costs|production costs|provisions|customer churn|inventories|the deficit|write-downs|the cost-income ratio|scrap rates|delivery delays',
  rose: 'rose|increased|grew|climbed|went up|jumped|surged|improved|advanced|was up|has increased|has risen|soared|picked up|strengthened',
  roseBad:
    'rose|increased|grew|climbed|went up|jumped|surged|widened|swelled|was up|mounted|soared|ballooned|doubled|deepened',
  fell: 'fell|decreased|declined|dropped|went down|slipped|shrank|was down|weakened|plunged|slid|contracted|has fallen|tumbled|dipped',
  fellBad:
    'fell|decreased|declined|dropped|narrowed|shrank|was reduced|eased|was cut|came down|halved|diminished',
  fare: 'rise|do well|fall|grow|recover|struggle',
  rise: 'rise|increase|growth|improvement|jump|pick-up',
  fall: 'fall|decrease|decline|drop|slump|weakening',
  period:
    'the first quarter|the second quarter|the third quarter of 2009|the review period|January-September|the first half of 2008|2007|the fiscal year|the twelve-month period|Q4|the nine-month period|April-June|the past year',
  basis:
    'a year earlier|a year ago|the corresponding period in 2006|the same period last year|the year before|the previous quarter|the comparison period|the second quarter of 2007|the year-ago period',
  pct: '{n} %|{n}.{d} %|{n} percent|{n}%|{n}.{d} per cent|nearly {n} %|about {n} pct|a third|one fifth|more than {n} %',
  p: '{n}%|{n}.{d}%|{n}.{d} %|{n} percent|{n}.{d} percent',
  growth:
    'revenue growth|sales growth|annual revenue|sales|organic growth|growth|earnings per share|operating profit|net income|profit|free cash flow|like-for-like sales growth|bookings',
  therapy: 'drug|cell therapy|cancer drug|vaccine|pill|treatment|gene therapy',
  eur: '{cur} {n}.{d} {unit}|{cur} {nn} {unit}|{cur}{n}.{d} {unit}|{n}.{d} million euros|{cur} {n} {unit}',
  cur: 'EUR|EUR|EUR|SEK|USD|GBP|$|DKK|NOK',
  unit: 'mn|million|m|bn|mln',
  n: '2|3|4|5|6|7|8|9|11|12|14|16|18|21|24|27|33|38|45|52|67',
  nn: '110|135|160|240|380|520|750|96|81',
  d: '1|2|3|4|5|6|7|8|9',
  yoy: '|| year on year| year-on-year| from the previous year| compared with {basis}| in {period}| on the year',
  industry:
    'food|paper|steel|telecom|software|mining|retail|machinery|shipping|energy|media|construction|forest|pharmaceutical|packaging|electronics|insurance|transport|dairy|brewing|textile|chemical|automotive|logistics|banking|real estate',
  sector:
    'chipmaker|carmaker|retailer|airline|lender|drugmaker|miner|insurer|brewer|steelmaker|software maker|oil producer|shipbuilder|utility|grocer|telecoms group',
  product:
    'pumps|elevators|mobile games|valves|paper machines|tyres|cranes|network equipment|banking software|pharmaceuticals|tools|pipes|sports equipment|furniture|batteries|wind turbines|cables|sensors|coatings|medical devices|magazines|packaging board|engines|security software|fish feed|clothing|lubricants',
  place:
    'Finland|Sweden|Norway|Denmark|Estonia|Latvia|Russia|Poland|Germany|China|India|Brazil|the United States|France|the UK|Helsinki|Oslo|Stockholm|Vilnius|St Petersburg|Shanghai|Texas|Ohio|Italy|Spain|Mexico|Vietnam|Dubai|London|Chicago|Tallinn',
  person:
    'Matti Korpela|Anna Berg|Jukka Salo|Lars Holm|Petra Novak|John Reeves|Maria Lund|Tom Hadley|Sari Laakso|Henrik Dahl|Carla Ruiz|Paul Meyer',
  V: VIEWS,
  ...PAIR_SLOTS,
  ...TONE_SLOTS,
  ...MACRO_SLOTS,
  strategist:
    'chief economist|strategist|head of research|portfolio manager|chief investment officer|senior analyst|equity strategist|head of rates trading',
  role: 'chief executive|CEO|CFO|managing director|chairman|president|head of communications|director of sales|vice president|board member|chief operating officer',
  day: 'Monday|Tuesday|Wednesday|Thursday|Friday',
  month: 'January|March|April|June|September|October|November|December',
  year: '2006|2007|2008|2009|2010|2012|2018|2024',
  who: 'The company|The group|The firm|{A}|{A}|{A}|The {sector}',
  buyer:
    'a hospital district|a utility|the navy|a shipyard|the defence ministry|an operator|a mining company|the city of {place}|a retail chain|{B}',
  good: 'strong demand|good|higher volumes|cost savings|better prices|new customers|lower raw material prices|improved efficiency|increased sales|market share gains',
  bad: 'weak demand|lower prices|higher costs|the strong euro|the strike|tough competition|a decline in volumes|rising raw material prices|one-off charges|the recession|overcapacity|delayed orders',
  broker: '{C}',
  up: 'rose|gained|jumped|climbed|surged|rallied|added|advanced|soared',
  down: 'fell|dropped|slid|lost|tumbled|slumped|sank|shed|plunged|dipped',
  stock: '{A}|{A} shares|shares of {A}|{A} stock|shares in {A}',
  badThing:
    'bankruptcy|a default|a shutdown|a strike|a credit downgrade|job cuts|a slowdown|a shortage|a delisting|insolvency|a cash crunch|a profit warning|a capital increase|a decline in orders',
  goodThing:
    'a recovery|new orders|a buyer|fresh funding|approval|a turnaround|growth|an upturn|a rescue|a refinancing',
  lead: '||||According to analysts , |At the same time , |People familiar with the matter say that |In the past year , |In {place} , |Meanwhile , |{person} , {role} , said that |The report says that |In a letter to shareholders , {role} {person} wrote that ',
  goodNews:
    'posting a higher profit|beating estimates|winning a large order|raising its outlook|an upgrade|announcing a buyback|its drug won approval|strong sales|upbeat guidance|settling the lawsuit|reporting record deliveries|narrowing its losses|a takeover offer',
  badNews:
    'missing estimates|cutting its outlook|a profit warning|losing a key customer|a downgrade|a failed trial|announcing job cuts|weak sales|a data breach|the recall|a regulator opened a probe|a fire at its plant|its CEO resigned abruptly|suspending its dividend|pricing a share sale at a discount',
};
