import type {
  Document,
  InvestorClause,
  LinkedMention,
  SentenceScore,
  Summary,
  SummaryNote,
} from '@/lib/model';
import { type Candidate, candidatesOf } from './candidates';
import { chooseBrief, withIntroductions } from './choice';
import { featuresOf } from './features';
import { investorClauses } from './investor';
import { placed, type Ranked, rank } from './rank';
import { type SummaryStyle, styleOf } from './style';
import { wordCount } from './words';

/** An article needs at least this many candidate sentences to be summarized. */
const MIN_SENTENCES = 3;

/** From this many words on, a text without sentences is not short but not prose: a table, a list of names. */
const NOT_SHORT = 120;

/**
 * The brief (at most three sentences of the article in reading order) and the investor paragraph.
 * With too few candidates, both are empty and `note` says why. With exactly three, the brief is chosen from them
 * and there is no paragraph, which would only repeat them.
 */
export function summarize(
  document: Document,
  scores: readonly SentenceScore[],
  mentions: readonly LinkedMention[],
): Summary {
  const candidates = candidatesOf(document, scores, mentions);
  if (candidates.length < MIN_SENTENCES) return emptySummary(noteFor(document));
  if (candidates.length === MIN_SENTENCES) return summaryOf(chooseBrief(inOrder(candidates)), []);
  const features = featuresOf(document, candidates);
  const sentences = placed(candidates, features);
  const ranked = (style: SummaryStyle) => rank(sentences, features, style);
  // The paragraph is always an extract: it is several times as long as the brief and gives figures and reasons.
  const style = styleOf(document, candidates);
  const brief = chooseBrief(style === 'pages' ? withIntroductions(ranked(style)) : ranked(style));
  return summaryOf(brief, investorClauses(withIntroductions(ranked('extracts')), mentions));
}

const inOrder = (candidates: readonly Candidate[]): Ranked[] =>
  candidates.map((candidate, order) => ({ candidate, order, worth: 0, isScene: false, isEcho: false }));

const summaryOf = (brief: readonly Ranked[], clauses: InvestorClause[]): Summary => ({
  brief: brief.map(({ candidate }) => candidate.text),
  briefSentences: brief.map(({ candidate }) => candidate.sentence.index),
  investor: clauses.map(({ text }) => text).join(' '),
  clauses,
});

function noteFor({ sentences }: Document): SummaryNote {
  const words = sentences.reduce((sum, { tokens }) => sum + wordCount(tokens), 0);
  return words < NOT_SHORT ? 'too-short' : 'no-prose';
}

const emptySummary = (note: SummaryNote): Summary => ({
  brief: [],
  briefSentences: [],
  investor: '',
  clauses: [],
  note,
});
