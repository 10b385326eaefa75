import type { DocumentSentence, Instrument, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import type { Span } from '../items/item';
import { isInIndustry } from './industries';
import { nounsIn } from './referring-nouns';

/** Fewest sentences, the first of the text included, that name the main company. */
const MIN_SENTENCES = 2;

/** A paragraph that names this many other companies is a round-up, after which the text returns to its main company. */
const A_ROUND = 2;

/** A rating or price target without the company's name: "keeping an overweight rating", "cut his target to $85". */
const RATING =
  /\b(?:an?|the|his|her|its|their)\s(?:["“'‘]?[\p{L}-]+["”'’]?\s){0,3}?(?:rating|recommendation|price\starget|target\sprice)\b|\b(?:his|her|its|their)\starget\sto\s\p{Sc}?\d|\b(?:upgrad|downgrad|rat)(?:es|ed|ing)\s(?:the|its)\s(?:stock|shares)\b/iu;

/** Whether a sentence tells a rating or price target. Linear. */
export const tellsRating = (text: string): boolean => RATING.test(text);

/**
 * The main company of a text, which "the company" means when no other is the current subject. It is the subject of the
 * first sentence (`first`) if more sentences name it than any other company, or another company in the first sentence if
 * at least twice as many name it. Undefined if none stands out.
 */
export function mainCompany(
  first: Instrument | undefined,
  bySentence: ReadonlyMap<number, readonly LinkedMention[]>,
): Instrument | undefined {
  const [most, next] = companiesIn(bySentence).sort((a, b) => b.sentences.size - a.sentences.size);
  if (most === undefined || most.sentences.size < MIN_SENTENCES || !most.sentences.has(0)) return undefined;
  const lead = most.sentences.size / (next?.sentences.size ?? 1);
  if (lead <= 1 || (most.company.id !== first?.id && lead < 2)) return undefined;
  return most.company;
}

/** All companies in order of first mention, each with the sentences that name it. */
function companiesIn(bySentence: ReadonlyMap<number, readonly LinkedMention[]>) {
  const companies = new Map<string, { company: Instrument; sentences: Set<number> }>();
  for (const [sentence, mentions] of bySentence)
    for (const { instrument: company } of mentions.filter(({ instrument }) => isCompany(instrument.kind))) {
      const known = companies.get(company.id) ?? { company, sentences: new Set() };
      known.sentences.add(sentence);
      companies.set(company.id, known);
    }
  return [...companies.values()];
}

/** A sentence that refers to a company without naming it. */
interface Reference {
  sentence: DocumentSentence;
  spans: readonly Span[];
  /** The subject of the sentences before it. */
  spoken: Instrument | undefined;
  /** Whether it begins a paragraph that returns to the main company. */
  returnsToMain: boolean;
}

/**
 * The company that a sentence refers to. A rating without a name is about the main company. So are "the company" and a
 * figure without a name, if the text returns to the main company there or has no other subject. Otherwise it is the
 * current subject (`spoken`).
 */
export function antecedentOf(main: Instrument | undefined, reference: Reference): Instrument | undefined {
  const { sentence, spans, spoken, returnsToMain } = reference;
  if (main === undefined || !isInIndustry(main, sentence, spans)) return spoken;
  if (tellsRating(sentence.text)) return main;
  const isOfMain = spans.length === 0 || isShares(sentence) || nounsIn(sentence.tokens).length > 0;
  return isOfMain && (returnsToMain || spoken === undefined) ? main : spoken;
}

/** Whether a sentence begins with "Shares", without a name: "Shares fell 3%". */
const isShares = ({ tokens }: DocumentSentence): boolean => tokens[0]?.norm === 'shares';

/** The sentences of a text and their mentions. */
interface Text {
  sentences: readonly DocumentSentence[];
  bySentence: ReadonlyMap<number, readonly LinkedMention[]>;
  /** Mentions about which their sentences say nothing. */
  aside: ReadonlySet<LinkedMention>;
}

/**
 * Whether a sentence begins a paragraph that returns to the main company: the paragraph before began with it, or was a
 * round-up of other companies.
 */
export function returnsTo(main: Instrument | undefined, at: number, text: Text): boolean {
  const { sentences, bySentence, aside } = text;
  const block = sentences[at - 1]?.block;
  if (main === undefined || block === undefined || block === sentences[at]!.block) return false;
  const others = new Set<string>();
  let first: Instrument | undefined;
  for (let i = at - 1; i >= 0 && sentences[i]!.block === block; i--) {
    const here = bySentence.get(i) ?? [];
    first = subjectOf(here, aside) ?? first;
    for (const { instrument } of here)
      if (isCompany(instrument.kind) && instrument.id !== main.id) others.add(instrument.id);
  }
  return first?.id === main.id || others.size >= A_ROUND;
}

/**
 * The company that is the subject of a sentence: the first mentioned, skipping `aside`, such as a bank that gives its
 * view ("Barclays has a sell rating on the stock") or Tesla in "Tesla rival BYD".
 */
export function subjectOf(
  mentions: readonly LinkedMention[],
  aside: ReadonlySet<LinkedMention>,
): Instrument | undefined {
  const companies = mentions
    .filter((mention) => isCompany(mention.instrument.kind) && !aside.has(mention))
    .sort((a, b) => a.start - b.start);
  return companies[0]?.instrument;
}
