import type { Article, Coverage, SentenceScore } from '@/lib/model';
import { disagreement } from '@/lib/summary';

/** Says how much of the article the score rests on. */
export function coverageOf(article: Article, sentences: readonly SentenceScore[]): Coverage {
  const scored = sentences.filter((sentence) => sentence.skipped === undefined).length;
  return {
    sentences: sentences.length,
    scored,
    truncated: article.truncated,
    notes: [...notesOf(article, sentences.length - scored), ...disagreementNote(sentences)],
  };
}

/** A headline that promises what the text does not keep is worth a word. */
function disagreementNote(sentences: readonly SentenceScore[]): string[] {
  const found = disagreement(sentences);
  return found === undefined ? [] : [`headline ${found.headline}, body ${found.body}`];
}

function notesOf(article: Article, skipped: number): string[] {
  const notes: string[] = [];
  if (article.truncated) notes.push('the page looks truncated: only the text that it shows was scored');
  if (skipped > 0) notes.push(`${skipped} captions, fragments or boilerplate lines carry no weight`);
  return notes;
}
