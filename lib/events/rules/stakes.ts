import { GAP, MONEY, NEAR, PERCENT, type Rule, rulesFor } from '../rule';

const stake = rulesFor('stake');

const HOLDING =
  '(?:stakes?|shareholdings?|holdings?|positions?|interests?(?![- ](?:rates?|income|payments?|costs?|expenses?|margins?))|ownership)';

/** Rules for stakes in a company that are held, bought or sold. */
export const STAKES: readonly Rule[] = [
  stake(
    'stake stakes stakebuilding',
    undefined,
    '(?:borrow\\w*|loans?|secured|pledg\\w*) (?:\\S+ ){0,3}?against|at stake|stakes? (?:are|were) high|high[- ]stakes|stake in the ground|stake(?:s|d)? (?:out|a claim|his|her|their)|stakeout',
  ),
  stake(
    'holding holdings shareholding shareholdings position interest ownership',
    `(?:${PERCENT} ${NEAR}${HOLDING}|${HOLDING} ${GAP}(?:of|to|by|in|from) ${NEAR}${PERCENT}|(?:sell down|rais\\w+|trim\\w*|reduc\\w+|increas\\w+|cut|built|build\\w*|disclos\\w+|lifted|boost\\w*) ${NEAR}${HOLDING})`,
    'short interest|interest rates?|interest in (?:learning|art)|net interest|interest income|interest payments|leadership position',
  ),
  stake(
    'owns own owned controls paid bought acquires acquired acquire took takes buys buy sold sells sell selling',
    `(?<!(?:which|who|that|its|their|his|her) (?:already |also |still )?)(?:owns?|controls?|holds?|paid|bought|acquir\\w+|t(?:ook|akes?)|buys?|sold|sells?|purchased) ${GAP}(?:${PERCENT}|just under a tenth) (?:of|in)`,
    'of (?:its|the|their) (?:net |total |annual )?(?:sales|revenue|profit|income|market|workforce|staff|outstanding|stock|time)|of (?:the )?(?:free )?float|of (?:customers|users|people|households)|sells? (?:[^ ]+ ){0,8}?(?:groceries|cars|vehicles|phones|goods|food|electricity|chips|drugs)',
  ),
  stake(
    'invests invest invested investment investor stake',
    `invest(?:s|ed)? ${NEAR}${MONEY}\\S* ${GAP}in|(?:strategic|minority|additional|fresh) investment in|adds? ${GAP}as (?:an )?investor`,
    'plants?|mills?|mines?|stores|refiner(?:y|ies)|factor(?:y|ies)|capacity|expansion|hubs?|cent(?:er|re)s?|facilit(?:y|ies)|network|infrastructure',
  ),
  stake(
    'shares',
    `(?:sold|sells?|offload\\w*|unload\\w*) ${NEAR}(?:remaining|entire|all its|last) ${NEAR}shares in`,
  ),
  stake(
    'shares stock',
    `(?:sold|s[eo]lls?|selling|bought|buys?|buying|offload\\w*|unload\\w*|dump(?:s|ed)|pledg\\w+|picks? up|acquir\\w+) ${NEAR}(?:\\d|${MONEY})(?:\\S+ ){1,6}?shares|(?:sold|bought|buys|sells|purchased) ${NEAR}${MONEY}\\S* (?:(?:million|billion|bn|mn) )?(?:worth )?of (?:\\S+ ){1,3}?(?:shares|stock)|(?:s[eo]lls?|sold|bought|buys?|offload\\w*|pledg\\w+|picks? up) (?:\\S+ ){0,4}?shares (?:worth|for|of|in|at)|pledg\\w+ (?:\\S+ ){0,3}?shares|worth of shares in`,
    'own shares|new shares|buy(?:s|ing)?[- ]?backs?|bought back|buying back|ipo|public offer(?:ing)?|public issue|share sale|rights issue|fresh shares|stocks? to buy|targets?|rais\\w+ (?:\\S+ ){0,4}?by selling|million shares (?:traded|changed)|sell orders|short sell\\w*',
  ),
  stake(
    'shares stock',
    `(?:ceo|cfo|founder|co-founder|director|executive|chair\\w*|chief|insiders?) ${GAP}(?:sells?|sold|unloads?|unloaded|offloads?|offloaded|dumps?|dumped|buys?|bought) ${GAP}(?:shares|stock)`,
    'own shares|options|store|luxury',
  ),
  stake(
    'block bulk disinvestment promoter promoters stakeholding',
    `(?:block|bulk) deals?|disinvestment|promoters? ${NEAR}(?:s[eo]lls?|sold|selling|sales?|stakes?|offload\\w*|hik\\w+|rais\\w+|buy\\w*|pledg\\w+)`,
    'disinvestment (?:department|ministry|secretary)',
  ),
  stake(
    'shareholding holding holdings stake exposure',
    `(?:par(?:e|es|ed|ing)|whittl\\w+|dilut\\w+|hik\\w+|ups?|upped|sell(?:s|ing)? down|wind down|pick\\w* up) ${NEAR}${HOLDING}`,
  ),
];
