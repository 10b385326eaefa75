import { type Analysis, done, type Outcome, type Refusal, refused } from '@/lib/model';
import { isObject, propertyOf } from '@/lib/util/is-object';
import { type Check, call } from './calls';

/** What the article script in a tab says about itself. */
export interface PageState {
  phase: 'idle' | 'working' | 'done' | 'refused';
  url: string;
  reason?: Refusal;
}

/**
 * Checks by hand: these come from our own background alone, and a schema library would be paid for on every page.
 */
const field =
  <Name extends string, T>(name: Name, isValid: (value: unknown) => value is T): Check<Record<Name, T>> =>
  (payload): Outcome<Record<Name, T>> => {
    const value = propertyOf(payload, name);
    return isValid(value) ? done({ [name]: value } as Record<Name, T>) : refused('failed', `no ${name}`);
  };

const isBoolean = (value: unknown) => typeof value === 'boolean';
const isString = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
/** An analysis is not looked into: it can only come from our own engine. */
const isAnalysis = (value: unknown): value is Analysis => isObject(value);

const both =
  <A, B>(first: Check<A>, second: Check<B>): Check<A & B> =>
  (payload) => {
    const [a, b] = [first(payload), second(payload)];
    if (!a.ok) return a;
    return b.ok ? done({ ...a.value, ...b.value }) : b;
  };

const nothing: Check<undefined> = () => done(undefined);

/** Everything that the article script in a page answers to the background and to our own pages. */
export const TAB_CALLS = {
  /** Start on this page. `asked` where the reader asked for it: then it also runs where auto-scoring would not. */
  'analyze-page': call<null>()(['background'], field('asked', isBoolean)),
  /** Start on the selection; `text` is what the browser said was selected, for frames that we cannot see into. */
  'analyze-selection': call<null>()(['background'], field('text', isString)),
  /** The answer to an `analyze` of this frame, by its number; what follows from it is still being written. */
  analyzed: call<null>()(['background'], both(field('id', isNumber), field('analysis', isAnalysis))),
  /** Settings were changed, here or elsewhere: `settings` answers those that hold now. */
  'settings-changed': call<null>()(['background'], nothing),
  /** Is the script here, and where does it stand? */
  state: call<PageState>()(['background', 'page'], nothing),
} as const;

/** The table as a type, for those that only send. */
export type TabCalls = typeof TAB_CALLS;
