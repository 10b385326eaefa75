import { GAP, NEAR, type Rule, rulesFor } from '../rule';

const rating = rulesFor('analyst-rating');

const GRADE =
  "'?(?:buy|hold|sell|neutral|overweight|underweight|outperform|underperform|market[- ]perform|equal[- ]weight|sector[- ]perform|reduce|accumulate|strong buy|junk)'?";

export const RATINGS: readonly Rule[] = [
  rating(
    'upgrade upgrades upgraded upgrading downgrade downgrades downgraded downgrading',
    undefined,
    'upgrad\\w+ (?:its|their|your|the) (?:network|system|software|plant|factory|phones?|equipment|app|fleet|grid|guidance|forecast|outlook|airport)|software upgrade|(?:upgrade|downgrade)[sd]? (?:its|their) (?:guidance|outlook|forecast|full-year)',
  ),
  rating(
    'target targets objective',
    `(?:price (?:targets?|objectives?)|target price)|(?:rais\\w+|lift\\w*|cuts?|lower\\w*|slash\\w*|trim\\w*|hik\\w+|boost\\w*) ${NEAR}targets? (?:on|for) (?:the )?(?:stock|shares|\\S+ to)`,
    'inflation target',
  ),
  rating(
    'coverage',
    `(?:initiat\\w+|start\\w*|began|beg[iu]ns?|launch\\w*|resum\\w+|assum\\w+|pick\\w* up|drop\\w*) ${NEAR}coverage`,
  ),
  rating(
    'overweight underweight outperform underperform market-perform sector-perform',
    `${GRADE}`,
    'overweight (?:people|patients|adults|children)|underweight (?:babies|children)',
  ),
  rating(
    'buy hold sell neutral',
    `(?:to|at|with|as|of|from) (?:an? )?${GRADE} (?:from|rating|at|recommendation)|(?:rating|recommendation|stance|view) ${NEAR}(?:to|of|at|on) (?:an? )?${GRADE}|${GRADE} (?:rating|recommendation)`,
  ),
  rating(
    'rating ratings recommends recommending recommendation view',
    `(?:reiterat\\w+|maintain\\w*|rais\\w+|lower\\w*|cuts?|affirm\\w*|lift\\w*|keeps?|kept|moved|slash\\w*|downgrad\\w+) ${GAP}(?:credit |stock |debt )?(?:rating|recommendation)s?|recommends? (?:buying|selling)|recommending (?:buying|selling)|cut ${NEAR}view ${NEAR}to|credit rating`,
    'tv ratings|approval rating|viewers|restaurant|stars',
  ),
  rating(
    'neutral buy sell hold cut cuts raised lowered started starts moved',
    `(?:cuts?|rais(?:es|ed)|lower(?:s|ed)|lift(?:s|ed)|mov(?:es|ed)|start(?:s|ed)) (?:\\S+ )?(?:to|at) ${GRADE}`,
    'to buy(?! from)',
  ),
  rating(
    'target stop-loss buy sell accumulate reduce hold',
    `(?:buy|sell|accumulate|reduce|hold|short) (?:\\S+ ){1,4}?with (?:a )?(?:target|stop[- ]?loss)`,
  ),
  rating(
    'fitch moody icra crisil s&p',
    `(?:fitch|moody's|s&p|icra|crisil)(?: ratings)? ${NEAR}(?:affirm|assign|plac|revis|cuts?|rais|withdr|confirm|lower|put)\\w*`,
    's&p 500|index',
  ),
  rating('pick', 'top pick|best idea'),
];
