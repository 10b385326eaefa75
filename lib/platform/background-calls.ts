import * as v from 'valibot';
import type { ReadingContext } from '@/lib/desk/history/reading-context';
import type { Explanation } from '@/lib/engine';
import type { Analysis, CardSettings, Settings } from '@/lib/model';
import { ANALYZED_KINDS } from '@/lib/model/kinds';
import { call } from './calls';
import {
  articleSchema,
  checked,
  MAX_SENTENCE,
  nothing,
  refusalSchema,
  shortText,
  tabIdSchema,
  urlText,
} from './schemas';
import { overlayChangeSchema, settingsChangeSchema } from './settings-schema';
import type { TabState } from './tab-state';

/**
 * Everything that the background answers. Content scripts are told apart from our own pages by the sender: a call
 * from anywhere else is refused before its payload is looked at.
 */
export const BACKGROUND_CALLS = {
  /** The gate says that this page is an article: bring the article script in unless `present`, and start it. */
  'inject-article': call<null>()(['content'], checked(v.object({ present: v.boolean() }))),
  /** There is something to show: bring the card's views into the sender's frame. */
  'inject-card': call<null>()(['content'], nothing),
  /**
   * Score an article or a selection; the background writes history, tab state and badge. The sender's frame is told
   * the answer by `analyzed` with its `id` before all of that is written, and by the reply afterwards.
   */
  analyze: call<Analysis>()(
    ['content'],
    checked(
      v.object({
        id: v.pipe(v.number(), v.safeInteger()),
        article: articleSchema,
        kind: v.picklist(ANALYZED_KINDS),
      }),
    ),
  ),
  /** What the reader's own history says about an analysis that was just answered. */
  'reading-context': call<ReadingContext>()(
    ['content'],
    checked(v.object({ url: urlText, contentHash: shortText(32), kind: v.picklist(ANALYZED_KINDS) })),
  ),
  /**
   * Nothing was scored on the sender's page, and why: for the badge and the popup. `present` where the gate says so
   * beside the article script: the reader may have asked, and has an answer then.
   */
  refused: call<null>()(
    ['content'],
    checked(
      v.object({
        reason: refusalSchema,
        detail: v.optional(shortText(300)),
        present: v.optional(v.boolean()),
      }),
    ),
  ),
  /** The words that moved one sentence. */
  explain: call<Explanation>()(
    ['content', 'page'],
    checked(v.object({ text: v.pipe(v.string(), v.maxLength(MAX_SENTENCE)) })),
  ),
  /** The settings that hold, as far as they are the card's. */
  settings: call<CardSettings>()(['content'], nothing),
  /** Change settings by the overlay's own controls; answers those that hold now. */
  'overlay-change': call<CardSettings>()(['content'], checked(overlayChangeSchema)),
  /** Change any setting; answers those that hold now. */
  'settings-change': call<Settings>()(['page'], checked(settingsChangeSchema)),
  /** Analyze the page of a tab, asked by the reader (`activeTab`): injects what is needed and starts it. */
  'analyze-tab': call<null>()(['page'], checked(v.object({ tabId: tabIdSchema }))),
  /** What is known about a tab: `idle` where nothing was asked yet. */
  'tab-state': call<TabState>()(['page'], checked(v.object({ tabId: tabIdSchema }))),
} as const;

/** The table as a type, for those that only send. */
export type BackgroundCalls = typeof BACKGROUND_CALLS;
