import { type Analysis, done, type Outcome, type Refusal, refused } from '@/lib/model';
import { isObject, propertyOf } from '@/lib/util/is-object';
import { type Check, call } from './calls';

/** The state of the article script in a tab. */
export interface PageState {
  phase: 'idle' | 'working' | 'done' | 'refused';
  url: string;
  reason?: Refusal;
}

/**
 * Checks written by hand: these messages come only from our own background, and a schema library would cost every
 * page.
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
/** Not validated further: an analysis can only come from our own engine. */
const isAnalysis = (value: unknown): value is Analysis => isObject(value);

const both =
  <A, B>(first: Check<A>, second: Check<B>): Check<A & B> =>
  (payload) => {
    const [a, b] = [first(payload), second(payload)];
    if (!a.ok) return a;
    return b.ok ? done({ ...a.value, ...b.value }) : b;
  };

const nothing: Check<undefined> = () => done(undefined);

/** All calls that the article script in a page answers to the background and to our own pages. */
export const TAB_CALLS = {
  /** Analyze this page. `asked`: at the reader's request, so also where automatic scoring is off. */
  'analyze-page': call<null>()(['background'], field('asked', isBoolean)),
  /**
   * Analyze the selection; `text` is the selected text as the browser reports it, for frames that we have no access
   * to.
   */
  'analyze-selection': call<null>()(['background'], field('text', isString)),
  /** The analysis for the frame's `analyze` call with this `id`, sent while it is still being saved. */
  analyzed: call<null>()(['background'], both(field('id', isNumber), field('analysis', isAnalysis))),
  /** Settings were changed, here or elsewhere: call `settings` for the new ones. */
  'settings-changed': call<null>()(['background'], nothing),
  /** Whether the script is here, and its state. */
  state: call<PageState>()(['background', 'page'], nothing),
} as const;

/** The type of the table, for callers. */
export type TabCalls = typeof TAB_CALLS;
