import { forms, GAP, LETTER, NEAR, type Rule, rulesFor } from '../rule';

const management = rulesFor('management-change');

const ROLE =
  '(?:chief(?: \\S+){0,2} officer|chief executives?|chief|ceos?|cfo|coo|cto|co-ceo|chair(?:man|woman|person)?|president|finance (?:chief|boss|director|head)|chro|cio|cmo|cxo|ciso|md|(?:interim |new |next )?head|boss|directors?|top job|helm|reins|co-founder|founder|treasurer|managing director|executives?|successor|veteran|heads|country (?:head|manager)|general manager|vice[- ]president|vice[- ]chair\\w*|advis[eo]rs?)';
const LEAVE =
  '(?:resign(?:s|ed|ing|ation)?|quits?|step(?:s|ped|ping)? (?:down|aside)|stand(?:s|ing)? down|stood down|retir(?:es|ed|ing|e|ement)|leav(?:es|ing|e)|left|depart(?:s|ed|ure|ing)?|exits?|exited|oust(?:s|ed|ing)?|fired|sacked|dismissed|removed|bows? out|pass(?:es|ed) away|to go)';
const APPOINT =
  '(?:nam(?:es|ed|ing|e)|appoint(?:s|ed|ing|ment)?|hir(?:es|ed|ing|e)|promot(?:es|ed|ing|e)|elect(?:s|ed)|tap(?:s|ped)|pick(?:s|ed)?|poach(?:es|ed)?|replac(?:es|ed|ing|e)|oust(?:s|ed)?|fir(?:es|ed)|sack(?:s|ed)?|dismiss(?:es|ed)|remov(?:es|ed)|recruit(?:s|ed)|install(?:s|ed)|choos(?:es|e)|chose|succeed(?:s|ed|ing)?|suspend(?:s|ed)|elevat(?:es|ed)|rop(?:es|ed) in|brought in|reappoint(?:s|ed)?|re-appoint(?:s|ed)?)';
/** Rules for who joins, leaves or stays at the top of a company. */
export const MANAGEMENT: readonly Rule[] = [
  management(
    [
      ...forms(
        'name appoint hire promote elect tap pick poach replace oust fire sack dismiss remove recruit install suspend succeed elevate reappoint',
      ),
      'appointment',
      'chose',
      'choose',
      'chooses',
      'ropes',
      'roped',
      'brought',
    ],
    `${APPOINT} ${GAP}(?:as |its |to |a |the )?${NEAR}${ROLE}`,
    '(?:appoint|hir|replac|promot|fir)\\w* (?:\\S+ )?veteran (?:\\S+ ){0,3}?(?:reporters|journalists|workers|staff|employees|engineers|teachers|pilots|nurses|players|drivers)|dividend|in the name|so-called|named? after|(?:lawsuit|complaint|suit) nam\\w+|seasonal|top pick',
  ),
  management(
    [
      ...forms('resign retire depart'),
      'resignation',
      'quit',
      'quits',
      'steps',
      'step',
      'stepped',
      'stepping',
      'stand',
      'stood',
      'leave',
      'leaves',
      'leaving',
      'left',
      'departure',
      'exit',
      'exits',
      'ousted',
      'fired',
      'sacked',
    ],
    `${ROLE} ${GAP}${LEAVE}`,
    'exit of (?:its|the|their) (?:\\S+ )?(?:operations|business|market|units?)|left (?:of|in|behind|for the|out|millions|customers)|leave (?:open|room)|left the (?:building|market)|chief among|paternity|maternity|left screens',
  ),
  management(
    'resigns resigned resignation steps stepped step quits ouster ousted',
    `(?:resign(?:s|ed|ation)|step(?:s|ped|ping)? down|ousted|ouster) ?(?:as|from|of|with|at|after|over|on|amid|following)?`,
    'stepped down (?:the|a) (?:stairs|ladder)',
  ),
  management(
    'takes took take taking incoming outgoing leaving leaves left departing departed retiring retired exiting returning',
    `t(?:akes?|ook|aking) over from|(?:incoming|outgoing) (?:\\S+ ){0,2}?${ROLE}|(?:leav(?:ing|es)|left|depart(?:ing|ed)|retir(?:ing|ed)|exiting|returning) as (?:the |its |their )?(?:\\S+ ){0,2}?${ROLE}`,
    'calls?|traffic|passengers|the shift',
  ),
  management(
    'succeed replace',
    `(?:nam|appoint|pick|choos|chos|tap|elect|select)\\w* (?:[^ ]+ ){1,6}?to (?:succeed|replace)`,
    'tenders?|models?|bids?',
  ),
  management(
    'voted votes vote',
    `vot(?:e|es|ed) ${GAP}to (?:make|name|appoint|elect) (?:[^ ]+ ){1,6}?${ROLE}`,
    'voters|shareholders voted against',
  ),
  management('appointment departure exit', `${ROLE} (?:appointment|departure|exit|succession)`),
  management(
    'appoints appointed names named elects elected inducts inducted joins board',
    `(?:appoint\\w*|nam(?:es|ed)|elect(?:s|ed)|induct(?:s|ed)|join(?:s|ed)) ${GAP}(?:to|on|onto)? ?(?:its |the )?${NEAR}board`,
  ),
  management(
    'chairman chairperson chairwoman ceo md director president head chief',
    `to be (?:\\S+ ){0,4}?(?:chair(?:man|woman|person)|ceo|md|managing director|president|head|chief)(?! of state)`,
  ),
  management(
    'helm reins job new next interim acting second tenure term extension',
    `t(?:ake|akes|ook|aking) (?:over )?(?:the|at the) (?:helm|reins|top job)|hand(?:s|ed|ing)? (?:over )?the (?:top job|reins|helm)|(?:new|next|interim|acting) (?:\\S+ )?(?:chief executive|ceo|cfo|coo|cmd|md|managing director|president|chair(?:man|woman|person)?|country (?:director|head|manager)|chief(?! economist)|governor|boss)|second term|(?:extension|extends?) (?:\\S+ ){0,3}?(?:tenure|term)|(?:chief|chairman|governor|ceo|md) (?:\\S+ ){0,4}?(?:extension|second term)`,
    'republicans?|democrats?|white house|congress|gop|country.s president|president (?:\\S+ )?(?:trump|biden|obama|putin|xi|macron|lula|erdogan)|(?:trump|biden|obama|modi)(?:.s)? (?:first|second) term|prime minister|chief economist',
  ),
  management(
    'succeeds succeeding succeeded succeed takes took take moves decides quit quits additional',
    `succe(?:eds|eding|eded|ed) [^ ]+ ?[^ ]*(?:,| as| who|\\.|$)|takes over as|took over as|(?:will|to) take over (?:as|from)|decides to move on|(?:to quit|quits?) as|calls? it quits|(?:gets?|given|takes) additional charge|moves on from`,
    'succeeding as|succeeded in|succeed in|succeeds in|unlikely to succeed',
  ),
  management(
    'joins joined join becomes became new global now head ceo md cfo chief',
    `(?:joins?|joined|becom(?:es|e)|became) ${GAP}(?:as|its) ${NEAR}${ROLE}|becomes (?:\\S+ ){0,3}?${ROLE}|is (?:the )?(?:new |global |now )(?:\\S+ )?${ROLE}|is (?:[^ ]+ ){1,4}?(?:head|ceo|md|cfo|chief)$`,
  ),
  management(
    'head heads lead charge papers moves moving',
    `(?:will|to) head (?:up )?(?!(?:home|back|to|for|into|towards?|off|north|south|higher|lower|over|out|west|east|down|up|straight|there|in|on|of|with|and|first|coach|start)(?![a-z]))${LETTER}+|(?:will|to) lead ${GAP}(?:unit|arm|division|business|operations|team)|t(?:akes?|ook|aking) charge (?:as|at|from|of)|puts? in (?:his |her )?papers|mov(?:es|ing) out`,
    'home|school|congress|parliament|probe|took charge of the (?:game|match)|(?:win|victory)',
  ),
  management(
    'appointment appointments reappointment re-appointment re-election changes change reshuffle reshuffles shuffles shake-up shakeup rejig guard directorate',
    `(?:${LETTER}+(?:'s|s')|his|her|their) (?:re-?)?appointment(?! with)|re-?appointment|(?:re-?)?appointment of|re-election of|(?:management|leadership|boardroom|board|top-level|top|senior) (?:reshuffle|shake-?up|rejig|overhaul|changes?|transition)|(?:re)?shuffles? (?:its |the )?(?:top|senior|management|leadership)|chang(?:e|es) (?:of|in) (?:guard|directorate|(?:top )?(?:management|leadership)|ceo)`,
    'cabinet|doctor|hospital|hair|mps?|parliament|judges?|king|queen',
  ),
  management(
    [...forms('appoint promote elevate'), 'names', 'named', 'joins', 'hires'],
    `(?:appoint(?:s|ed)?|elevat(?:es|ed)|promot(?:es|ed)|nam(?:es|ed)|joins|hires) (?:\\S+ ){1,5}?as (?:\\S+ ){0,4}?(?:${ROLE}|manager|partner|lead|representative|chief)`,
    'lead[- ]plaintiff',
  ),
  management(
    'exit exits departure departures hunt search',
    `(?:exits?|departures?) of (?:\\S+ ){0,3}?(?:${ROLE}|executives|analysts|bankers|founders?)|(?:hunt|search)(?:es|s|ing)? for (?:an? |its )?(?:new|next|successor)(?: \\S+)? (?:${ROLE})`,
  ),
  management(
    'promoted appointed named elected replaced ousted designate ceo-designate',
    `${ROLE} (?:[^ ]+ ){0,10}?(?:is|be|been|was|were|being) (?:promoted|appointed|named|elected|replaced|ousted)|(?:ceo|md|cfo|chairman|president)[- ](?:designate|elect)`,
    'president[- ]elect',
  ),
];
