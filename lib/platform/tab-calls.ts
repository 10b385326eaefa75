import * as v from 'valibot';
import type { Refusal } from '@/lib/model';
import { call } from './calls';

/** What the article script in a tab says about itself. */
export interface PageState {
  phase: 'idle' | 'working' | 'done' | 'refused';
  url: string;
  reason?: Refusal;
}

const nothing = v.optional(v.strictObject({}));

/** Everything that the article script in a page answers to the background and to our own pages. */
export const TAB_CALLS = {
  /** Start on this page. `asked` where the reader asked for it: then it also runs where auto-scoring would not. */
  'analyze-page': call<null>()(['background', 'page'], v.object({ asked: v.boolean() })),
  /** Start on the selection; `text` is what the browser said was selected, for frames that we cannot see into. */
  'analyze-selection': call<null>()(['background', 'page'], v.object({ text: v.string() })),
  /** Is the script here, and where does it stand? */
  state: call<PageState>()(['background', 'page'], nothing),
  /** Scroll to a sentence of the present analysis and flash it; answers whether it was found. */
  'show-sentence': call<boolean>()(['background', 'page'], v.object({ sentence: v.number() })),
} as const;

export type TabCalls = typeof TAB_CALLS;
