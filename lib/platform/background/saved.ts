import { done, type Outcome } from '@/lib/model';

/** The answer of a call that stores something and has nothing to tell: that it is stored. Rejects where it is not. */
export async function saved(work: PromiseLike<unknown>): Promise<Outcome<null>> {
  await work;
  return done(null);
}
