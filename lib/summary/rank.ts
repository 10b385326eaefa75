import { isAnecdote } from './anecdote';
import type { Candidate } from './candidates';
import { FEATURES, type Features } from './features';
import { announcesResults, isEmpty } from './furniture';
import type { SummaryStyle } from './style';
import weights from './weights.json';
import { countShared } from './words';

/** One sentence with its worth for the brief. */
export interface Ranked {
  candidate: Candidate;
  /** Place among the candidates. */
  order: number;
  worth: number;
  /** Whether it only sets the scene in which a story begins. */
  isScene: boolean;
  /** Whether it says the sentence before it again, with other figures: those of a year ago. */
  isEcho: boolean;
}

/** What each feature is worth, in ROUGE hits. */
export type Weights = Readonly<Record<string, number>>;

/** A candidate and what it does beside the others, whatever the style of summary. */
type Placed = Omit<Ranked, 'worth'>;

/** The candidates in reading order, each with what it does beside the others. @param features see `featuresOf` */
export function placed(candidates: readonly Candidate[], features: readonly Features[]): Placed[] {
  const scene = sceneLength(candidates, (order) => features[order]!.title > 0);
  return candidates.map((candidate, order) => ({
    candidate,
    order,
    isScene: order < scene,
    isEcho: order > 0 && isEcho(candidates[order - 1]!, candidate),
  }));
}

/** Each candidate with its learned worth, in reading order. @param features of each candidate: see `featuresOf` */
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
 * What is added to a candidate's worth, as a share of the spread of worths. A brief should say the news itself, even
 * where the headline says it too. It should not ask questions, nor lean on other sentences: "He called it a turning
 * point" would bring along the sentence before it and so take two of three places.
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

/** A sentence that shares more than this of its words with the one before only echoes it. */
const ECHO = 0.7;

function isEcho(before: Candidate, { content }: Candidate): boolean {
  const words = content.filter((word) => !/\d/u.test(word));
  return words.length > 0 && countShared(words, before.distinct) > ECHO * words.length;
}

/** How far the worths of an article's sentences lie apart. */
export const spreadOf = (worths: readonly number[]): number => Math.max(...worths) - Math.min(...worths);

/** How far down the sentence that tells the news may stand. */
const LEAD_WITHIN = 3;
const LEAD_WORDS = 8;
/**
 * What being the lead adds, and leaning on another sentence takes, as shares of the spread of worths: a page begins
 * with the news; plain text may begin with anything.
 */
const PLAIN = { lead: 0.2, leaning: 0 };
const SHARES = { pages: { lead: 1, leaning: 0.35 }, highlights: PLAIN, extracts: PLAIN };

/** So far down the news may stand behind a scene. */
const MAX_SCENE_SENTENCES = 12;

/** How many sentences set the scene of a story that begins with an anecdote, before the first that its headline is about. */
function sceneLength(candidates: readonly Candidate[], isOfTitle: (order: number) => boolean): number {
  if (candidates[0] === undefined || !isAnecdote(candidates[0].text)) return 0;
  const news = candidates
    .slice(0, MAX_SCENE_SENTENCES)
    .findIndex((candidate, order) => order > 0 && isOfTitle(order) && canLead(candidate));
  return Math.max(1, news);
}

/** The sentence that tells the news: the first that needs no other. */
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

/** No half of a quotation, no bracket left open. */
export function standsAlone(text: string): boolean {
  const straight = text.split('"').length - 1;
  const balanced = (open: string, close: string) => text.split(open).length === text.split(close).length;
  return straight % 2 === 0 && balanced('“', '”') && balanced('(', ')');
}
