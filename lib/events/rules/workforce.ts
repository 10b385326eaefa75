import { GAP, NEAR, type Rule, rulesFor } from '../rule';

const STAFF =
  '(?:jobs?|posts|positions|roles|staff|workforce|headcount|employees|workers|payroll|people|engineers)';
const CUT =
  '(?:cut(?:s|ting)?|ax(?:es|ed|e|ing)|slash(?:es|ed|ing)?|shed(?:s|ding)?|eliminat(?:es|ed|e|ing)|reduc(?:es|ed|e|ing)|trim(?:s|med|ming)?|shrink(?:s|ing)?|los(?:es|e|t|ing)|dismiss(?:es|ed)?(?! as )|scrap(?:s|ped)?|let(?:ting)? go|slim\\w*|fir(?:es|ed|ing)|shedding)';

const layoffs = rulesFor('layoffs');
const hiring = rulesFor('hiring');
const labour = rulesFor('labour');

const LAYOFFS: Rule[] = [
  layoffs(
    'layoff layoffs lay-offs redundancies redundancy downsizing',
    undefined,
    'no (?:plans for )?layoffs',
  ),
  layoffs('lay laid laying lays', '(?:lay(?:s|ing)?|laid) off'),
  layoffs(
    'jobs job posts positions roles staff workforce headcount employees workers payroll people engineers',
    `${CUT} ${GAP}${NEAR}${STAFF}`,
    'futures|traders|participants|employers|taxes|time people|lose weight|prices|(?:manufactur\\w+|factories|construction|retailers|hospitality|health care|sector) (?:shed|lost|cut)|help people|strikes?|people lose|emissions|(?:number|million) people|cut people|lost to',
  ),
  layoffs(
    'jobs job posts roles positions headcount workforce',
    `(?:job|jobs|posts|roles|positions|staff|headcount|workforce) (?:cuts?|losses|reductions?|cull)|${STAFF} ${GAP}(?:at risk|(?:are|were|being|be) (?:cut|axed|eliminated|lost|going|let go))|roles are going|lost their jobs`,
    'employers|economists|payrolls',
  ),
  layoffs(
    'jobs job posts roles positions work jobless',
    `(?:cost(?:s|ing)?(?: of)?|loss of|leav(?:es?|ing)) ${NEAR}\\d[\\d,.]* (?:\\S+ ){0,2}?(?:jobs|posts|roles|positions|without (?:work|a job|jobs)|jobless|out of work)`,
    'employers|economists|economy|payrolls|unemployment|revised|tariffs?|recession',
  ),
];

const HIRING: Rule[] = [
  hiring(
    [
      'hire',
      'hires',
      'hiring',
      'recruit',
      'recruits',
      'recruiting',
      'employ',
      'employs',
      'add',
      'adds',
      'adding',
      'create',
      'creates',
      'creating',
      'take',
      'takes',
      'hired',
    ],
    `(?:hir(?:e|es|ing|ed)|recruit(?:s|ing)?|employ|add(?:s|ing)?|creat(?:e|es|ing)|tak(?:e|es|ing) on) ${NEAR}(?:\\d[\\d,.]*|hundreds|thousands|dozens|tens of thousands)(?: \\S+){0,3} ?(?:jobs|staff|workers|people|employees|engineers|posts|roles|freshers|graduates|drivers|positions|developers|pilots|nurses)`,
    'employers|payrolls|economy|unemployment|jobless|last month|cut|lay off',
  ),
  hiring(
    'hiring recruitment',
    `hiring (?:spree|plans|drive|push|freeze|for|thousands|more)|(?:ramp\\w*|step\\w*|boost\\w*|resum\\w*) (?:up )?(?:its )?(?:hiring|recruitment)|recruitment drive`,
  ),
  hiring(
    'workforce payroll headcount',
    `(?:expand|grow|increas|doubl|boost|tripl)\\w* ${NEAR}(?:workforce|payroll|headcount|staff)`,
  ),
];

const LABOUR: Rule[] = [
  labour(
    'strike strikes striking',
    undefined,
    "it(?: is|'s| was) striking|strik(?:es?|ing) (?:a|the|an|new|up|me|out|fear|first|price|gold|back)(?! (?:at|over|against|begins|by))|strik(?:es?|ing) (?:[^ ]+ ){0,5}?(?:deals?|agreements?|pacts?|accords?|partnerships?|alliances?)|striking (?:new|design|feature|similarity|thing|example|resemblance)|(?:air|missile|drone|lightning|military|rocket|russian|israeli|u\\.s\\.) strikes?|strikes? on (?:iran|ukraine|gaza|targets)|strike price|lightning strikes?|struck",
  ),
  labour('walkout walkouts lockout picket pickets stoppage stoppages', undefined),
  labour(
    'walk walked walking downed tools locked',
    `walk(?:ed|s|ing)? (?:off (?:the|their) jobs?|out)|downed tools|down tools|locked out ${GAP}(?:staff|workers|employees)`,
    'walked out of the (?:room|meeting|shop|store)',
  ),
  labour('industrial action', 'industrial action'),
  labour(
    'union unions unionise unionize unionised unionized unionising unionizing teamsters uaw machinists dockworkers bargaining',
    `unioni[sz]\\w+|(?:union|unions|teamsters|uaw|machinists|dockworkers) ?${GAP}(?:vote\\w*|said|says|members?|workers|approv\\w+|reject\\w*|ratif\\w+|agree\\w*|talks|contract|demand\\w*|deal|strike|pay|wage)|(?:vote\\w*|join\\w*|form\\w*|contract|workers|agreement) ${GAP}(?:the |a )?(?:union|unions|teamsters|uaw)|collective bargaining`,
    'european union|credit union|state of the union|soviet union|western union|student union',
  ),
  labour(
    'pay wage contract',
    `(?:pay|wage|labou?r) (?:deal|dispute|talks|offer|row|agreement|contract)|(?:ratif\\w+|reject\\w*|approv\\w+) ${GAP}(?:contract|pay deal|wage deal|labou?r deal)|wage (?:rise|increase)`,
  ),
];

/** Rules for layoffs, hiring and labour relations. */
export const WORKFORCE: readonly Rule[] = [...LAYOFFS, ...HIRING, ...LABOUR];
