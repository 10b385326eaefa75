import { isAnecdote } from './anecdote';
import type { Candidate } from './candidates';
import { FEATURES, type Features } from './features';
import { announcesResults, isEmpty } from './furniture';
import type { SummaryStyle } from './style';
import weights from './weights.json';
import { countShared } from './words';

/** A candidate with its worth for the summary. */
export interface Ranked {
  candidate: Candidate;
  /** Position among the candidates. */
  order: number;
  worth: number;
  /** Whether it belongs to the scene that opens the story. */
  isScene: boolean;
  /** Whether it repeats the sentence before it with other figures, such as those of a year ago. */
  isEcho: boolean;
}

/** The weight of each feature, in ROUGE hits. */
export type Weights = Readonly<Record<string, number>>;

/** A candidate and its role among the others, which does not depend on the summary style. */
type Placed = Omit<Ranked, 'worth'>;

/**
 * The candidates in reading order, each with its role among the others.
 * @param features see `featuresOf`
 */
export function placed(candidates: readonly Candidate[], features: readonly Features[]): Placed[] {
  const scene = sceneLength(candidates, (order) => features[order]!.title > 0);
  return candidates.map((candidate, order) => ({
    candidate,
    order,
    isScene: order < scene,
    isEcho: order > 0 && isEcho(candidates[order - 1]!, candidate),
  }));
}

/**
 * The candidates in reading order, each with its learned worth.
 * @param features the features of each candidate, see `featuresOf`
 */
export function rank(
  candidates: readonly Placed[],
  features: readonly Features[],
  style: SummaryStyle,
  learned: Weights = weights[style],
): Ranked[] {
  const worths = features.map((each) =>
    FEATURES.reduce((sum, name) => sum + each[name] * (learned[name] ?? 0), 0),
  );
  const spread = spreadOf(worths);
  const favour = favourOf(candidates, features, SHARES[style]);
  return candidates.map((each, order) => ({ ...each, worth: worths[order]! + favour(order) * spread }));
}

/**
 * The bonus or penalty on a candidate's worth, as a share of the spread of worths. A brief should give the news
 * itself, even if the headline does too. It should not ask questions or lean on other sentences: "He called it a
 * turning point" would bring along the sentence before it and take two of three places.
 */
function favourOf(
  candidates: readonly Placed[],
  features: readonly Features[],
  { lead, leaning }: (typeof SHARES)['pages'],
): (order: number) => number {
  const first = leadOf(candidates);
  return (order) => {
    const { dependent, question } = features[order]!;
    return order === first?.order ? lead : -leaning * Math.max(dependent, question);
  };
}

/** A sentence that shares more than this share of its words with the one before is an echo of it. */
const ECHO = 0.7;

function isEcho(before: Candidate, { content }: Candidate): boolean {
  const words = content.filter((word) => !/\d/u.test(word));
  return words.length > 0 && countShared(words, before.distinct) > ECHO * words.length;
}

/** Difference between the highest and the lowest worth of an article's sentences. */
export const spreadOf = (worths: readonly number[]): number => Math.max(...worths) - Math.min(...worths);

/** The lead must be among this many first sentences after the scene, and have at least `LEAD_WORDS` words. */
const LEAD_WITHIN = 3;
const LEAD_WORDS = 8;
/**
 * Bonus for the lead and penalty for leaning on another sentence or asking, as shares of the spread of worths.
 * A page begins with the news; plain text may begin with anything.
 */
const PLAIN = { lead: 0.2, leaning: 0 };
const SHARES = { pages: { lead: 1, leaning: 0.35 }, highlights: PLAIN, extracts: PLAIN };

/** The news after a scene is looked for among this many first sentences. */
const MAX_SCENE_SENTENCES = 12;

/** Number of sentences in an opening anecdote, before the first that shares words with the headline; 0 if none. */
function sceneLength(candidates: readonly Candidate[], isOfTitle: (order: number) => boolean): number {
  if (candidates[0] === undefined || !isAnecdote(candidates[0].text)) return 0;
  const news = candidates
    .slice(0, MAX_SCENE_SENTENCES)
    .findIndex((candidate, order) => order > 0 && isOfTitle(order) && canLead(candidate));
  return Math.max(1, news);
}

/** The sentence that tells the news: the first after the scene that can stand alone; undefined if none does. */
export const leadOf = <T extends Placed>(candidates: readonly T[]): T | undefined =>
  candidates
    .filter(({ isScene }) => !isScene)
    .slice(0, LEAD_WITHIN)
    .find(({ candidate }) => canLead(candidate));

const canLead = ({ text, words, leansOn }: Candidate): boolean =>
  words >= LEAD_WORDS &&
  standsAlone(text) &&
  !isEmpty(text) &&
  !announcesResults(text) &&
  !isAnecdote(text) &&
  leansOn === undefined &&
  !text.includes('?');

/** Whether quotation marks and brackets are balanced in a text. */
export function standsAlone(text: string): boolean {
  const straight = text.split('"').length - 1;
  const balanced = (open: string, close: string) => text.split(open).length === text.split(close).length;
  return straight % 2 === 0 && balanced('“', '”') && balanced('(', ')');
}
