import { type Analysis, done, type Outcome } from '@/lib/model';
import type { Analyze } from '@/lib/page';
import { sendToBackground } from '@/lib/platform/messages';

/** Asks the background for analyses, and receives results before they are saved. */
export interface Questions {
  ask: Analyze;
  /** Delivers a result that the background has ready. */
  answer(answered: { id: number; analysis: Analysis }): Outcome<null>;
}

/** Numbers the requests to the background, so that an early result finds its request. */
export function createQuestions(): Questions {
  const open = new Map<number, (analysis: Analysis) => void>();
  let last = 0;
  return {
    async ask(article, kind, show) {
      const id = ++last;
      open.set(id, show);
      const outcome = await sendToBackground('analyze', { id, article, kind });
      open.delete(id);
      return outcome;
    },
    answer({ id, analysis }) {
      open.get(id)?.(analysis);
      return done(null);
    },
  };
}
