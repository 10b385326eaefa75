import type { DocumentSentence, Instrument, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { isInIndustry } from './industries';
import type { Span } from './item';
import { nounsIn } from './referring-nouns';

/** A company that fewer sentences name, its headline one of them, is not what a text is about. */
const MIN_SENTENCES = 2;

/** A paragraph that names so many other companies goes round them; after it a text comes back to its own company. */
const A_ROUND = 2;

/** A rating or a price target without the name of its company: "keeping an overweight rating", "cut his target to $85". */
const RATING =
  /\b(?:an?|the|his|her|its|their)\s(?:["“'‘]?[\p{L}-]+["”'’]?\s){0,3}?(?:rating|recommendation|price\starget|target\sprice)\b|\b(?:his|her|its|their)\starget\sto\s\p{Sc}?\d|\b(?:upgrad|downgrad|rat)(?:es|ed|ing)\s(?:the|its)\s(?:stock|shares)\b/iu;

/** Whether a sentence tells of a rating. Linear. */
export const tellsRating = (text: string): boolean => RATING.test(text);

/**
 * The company that a whole text is about, to which "the company" goes back where nobody else is spoken of; undefined
 * where none stands out: the one that its first sentence goes on about (`first`), if more sentences name it than any
 * other, or another one named there that twice as many sentences name.
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

/** Every company that is named, in order of first appearance, with the sentences that name it. */
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

/** What is known of a sentence that refers to a company without naming it. */
interface Reference {
  sentence: DocumentSentence;
  spans: readonly Span[];
  /** Whom the sentences before it speak of. */
  spoken: Instrument | undefined;
  /** Whether it begins a paragraph with which the text comes back to `main`. */
  comesBack: boolean;
}

/**
 * Whom a sentence refers to: a rating of no name is of the company that the text is about (`main`), and so are "the
 * company" and a figure of nobody's with which the text comes back to it, or that follow nobody; else it is whoever is
 * spoken of.
 */
export function meantOf(main: Instrument | undefined, reference: Reference): Instrument | undefined {
  const { sentence, spans, spoken, comesBack } = reference;
  if (main === undefined || !isInIndustry(main, sentence, spans)) return spoken;
  if (tellsRating(sentence.text)) return main;
  const isOfMain = spans.length === 0 || isShares(sentence) || nounsIn(sentence.tokens).length > 0;
  return isOfMain && (comesBack || spoken === undefined) ? main : spoken;
}

/** "Shares fell 3%": nobody's by name. */
const isShares = ({ tokens }: DocumentSentence): boolean => tokens[0]?.norm === 'shares';

/** What is known of a text's sentences and whom they name. */
interface Text {
  sentences: readonly DocumentSentence[];
  bySentence: ReadonlyMap<number, readonly LinkedMention[]>;
  /** Mentions of which nothing is said. */
  aside: ReadonlySet<LinkedMention>;
}

/**
 * Whether a sentence begins a paragraph behind one that began with `main`, whomever it ended with, or that tells of a
 * round of several others.
 */
export function comesBackTo(main: Instrument | undefined, at: number, text: Text): boolean {
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
 * The company that a sentence goes on about: the first, but none that gives its view of another or of what was named
 * before ("Barclays has a sell rating on the stock"), nor one that tells who another is ("Tesla rival BYD").
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
