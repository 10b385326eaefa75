import type { Document, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { normalize } from '@/lib/text';
import type { EventType } from './event-types';
import { pattern } from './rule';

/** Authorities, whose forecasts are the economy's. */
const AUTHORITY =
  '(?:fed|federal reserve|ecb|boe|boj|rba|rbi|rbnz|snb|pboc|banxico|(?:european )?central bank|banks? of (?:england|japan|canada|korea|israel|mexico|france|italy|spain)|reserve bank(?: of \\S+(?: zealand)?)?|bundesbank|riksbank|norges bank|swiss national bank|imf|international monetary fund|oecd|world bank|european commission|(?:finance|economy|trade) ministry|policy ?makers|rate-setters)';
const WHEN = '(?: (?:last|this) [^ ]+| on [^ ]+day| also| now)?';
const DEED =
  '(?:hold|held|keep|kept|left|leaves|rais|cut|lift|lower|trim|slash|upgrad|downgrad|revis|forecast|expect|sees|saw|project|predict|said|says|warn|maintain|nudg)';

/** Such an authority as the subject of the sentence: "The ECB on Thursday raised its growth forecast". */
const BY_AUTHORITY = pattern(`^(?:[^ ,;]+ ){0,2}?${AUTHORITY}${WHEN} ${DEED}[a-z]*`);

/** How such an authority is called once named: "The bank raised its projection". */
const CALLED =
  /^(?:the (?:central )?(?:bank|institute|ministry|agency|council|commission|fund|staff)|it|they|officials)\b/u;

/** What a report of an event says about its sentence. */
interface Told {
  type: EventType;
  report: { sentence: number; isTitle: boolean };
}

/**
 * Whether a report of guidance tells an economy's forecast rather than a company's: an authority's, or "the bank's"
 * in an article that is about the economy and names no company.
 */
export function isOfEconomy(
  { sentences }: Document,
  mentions: readonly LinkedMention[],
  reports: readonly Told[],
): (told: Told) => boolean {
  const lead = sentences.find(({ part }) => part === 'body')?.index;
  const isAboutEconomy =
    !mentions.some(({ instrument }) => isCompany(instrument.kind)) &&
    reports.some(({ type, report }) => type === 'macro' && (report.isTitle || report.sentence === lead));
  return ({ type, report: { sentence } }) => {
    if (type !== 'guidance') return false;
    const text = normalize(sentences[sentence]?.text ?? '');
    return BY_AUTHORITY().test(text) || (isAboutEconomy && CALLED.test(text));
  };
}
