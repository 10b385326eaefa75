import { GAP, NEAR, type Rule, rulesFor } from '../rule';

const breach = rulesFor('data-breach');
const outage = rulesFor('outage');

const RECORDS =
  '(?:data|records|details|information|emails?|passwords?|files|credentials|accounts?|source code|identities)';
const SYSTEM =
  '(?:systems?|networks?|apps?|websites?|sites?|servers?|services?|platforms?|computers?|exchange|software|grid|screens|flights|trading|check-in|payments?|cloud)';

const BREACHES: Rule[] = [
  breach(
    'hack hacks hacked hacker hackers hacking ransomware cyberattack cyberattacks cyber-attack cyber-attacks malware phishing',
    undefined,
    'life hacks?|hackathon|growth hack\\w*',
  ),
  breach(
    'cyber breach breaches breached',
    `cyber[- ]?(?:attacks?|intruders?|incident|criminals|security (?:incident|breach)|thieves|gang|intrusion)|(?:data|security|privacy|systems?) breach(?:es|ed)?|breach(?:es|ed)? ${GAP}(?:${RECORDS}|systems?|networks?|servers?)`,
    'breach of (?:contract|covenant|duty|trust)',
  ),
  breach(
    'stolen stole leaked leak exposed exposes compromised accessed intruders attackers siphoned thieves',
    `(?:stole(?:n)?|leak(?:s|ed)?|expos(?:es|ed)|compromis(?:es|ed)|siphoned|swiped) ${GAP}(?:customers?|clients?|personal|patients?|users?|credit card|confidential|sensitive|${RECORDS}|tokens|wallets?)|access(?:ed)? (?:[^ ]+ ){0,1}?(?:customers?'?|clients?'?|personal|patients?'?|confidential|sensitive|${RECORDS})|(?:customers?|personal|patients?|users?|client|account)(?:'s?)? ${GAP}${RECORDS} ${GAP}(?:stolen|leaked|exposed|compromised|accessed)|leaked online|compromised by|${RECORDS} ${GAP}(?:was|were|had been) (?:stolen|leaked|exposed|compromised)`,
    'exposed to (?:risk|china|losses)',
  ),
  breach('security', 'security (?:incident|breach|lapse)'),
];

const OUTAGES: Rule[] = [
  outage('outage outages blackout blackouts', undefined),
  outage(
    'down dark offline crashed crashes crash',
    `${SYSTEM} ${GAP}(?:went|go(?:es)?|gone|were|was|is|are|knocked) ${NEAR}(?:down|dark|offline)|(?:went|go(?:es)?|knock\\w*|taken|were|was) ${NEAR}(?:dark|offline)|${SYSTEM} ${GAP}crash(?:ed|es)?|crash(?:ed|es) ${GAP}(?:computers|systems|servers|websites?|apps?)|were down for|(?:was|were) down (?:for|on|across)`,
    'still dark|it (?:was|is) (?:\\S+ )?dark|market crash|stocks?|shares|crashed into|plane crash|car crash|prices|(?:profit|revenue|sales|income)s?|taken down|down (?:for|on) (?:the (?:year|month|week|day|quarter|session)|(?:\\S+ ){0,2}?(?:straight|consecutive|years|months|quarters|sessions))',
  ),
  outage(
    'glitch glitches snag snags fault failure failures failed malfunction disruption disruptions interruption technical faulty',
    `(?:technical|software|computer|system|network|it|power) (?:glitch(?:es)?|snags?|faults?|failures?|problems?|issues?|malfunction)|${SYSTEM} ${GAP}(?:failed|failure|malfunction\\w*)|(?:service|network|system|hours-long) (?:disruptions?|interruptions?)|faulty (?:software )?update|glitch`,
    'failed to|recall\\w*|brakes?|engines?|test(?:ing)? (?:phase|flights?)|(?:steering|airbag|battery) fault|supply|airbags?',
  ),
  outage(
    'locked without unable halted',
    `locked out of ${NEAR}(?:accounts?|apps?|systems?)|without (?:phone|power|internet|electricity|service)|unable to (?:access|log|make payments|trade)|halted trading`,
  ),
];

/** Rules for data breaches and outages. */
export const INCIDENTS: readonly Rule[] = [...BREACHES, ...OUTAGES];
