import { done, type Outcome } from '@/lib/model';

/** Reply of a call that only stores something. Rejects if it was not stored. */
export async function saved(work: PromiseLike<unknown>): Promise<Outcome<null>> {
  await work;
  return done(null);
}
