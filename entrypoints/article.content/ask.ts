import { type Analysis, done, type Outcome } from '@/lib/model';
import type { Analyze } from '@/lib/page';
import { sendToBackground } from '@/lib/platform/messages';

/** Asks the background for analyses, which it tells before it has written them down. */
export interface Questions {
  ask: Analyze;
  /** The background knows an answer. */
  answer(answered: { id: number; analysis: Analysis }): Outcome<null>;
}

/** Numbers what is asked of the background, so that an answer that comes early finds who asked. */
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
