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
 * All calls that the background answers. The sender tells content scripts from our own pages: a call from anywhere
 * else is refused before its payload is read.
 */
export const BACKGROUND_CALLS = {
  /** The gate found an article: inject the article script unless `present`, and start it. */
  'inject-article': call<null>()(['content'], checked(v.object({ present: v.boolean() }))),
  /** There is something to show: inject the card's views into the sender's frame. */
  'inject-card': call<null>()(['content'], nothing),
  /**
   * Score an article or a selection; the background writes history, tab state and badge. The sender gets the analysis
   * twice: through `analyzed` with its `id` before all that is written, and as the reply afterwards.
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
  /** What the reader's own history says about the analysis just returned. */
  'reading-context': call<ReadingContext>()(
    ['content'],
    checked(v.object({ url: urlText, contentHash: shortText(32), kind: v.picklist(ANALYZED_KINDS) })),
  ),
  /**
   * Nothing was scored on the sender's page, and why; for the badge and the popup. `present`: sent by the gate while
   * the article script is there. The reader may then have asked already, and that answer wins.
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
  /** The words that determined one sentence's score. */
  explain: call<Explanation>()(
    ['content', 'page'],
    checked(v.object({ text: v.pipe(v.string(), v.maxLength(MAX_SENTENCE)) })),
  ),
  /** The settings that the card needs. */
  settings: call<CardSettings>()(['content'], nothing),
  /** Change settings through the overlay's controls; returns the new settings. */
  'overlay-change': call<CardSettings>()(['content'], checked(overlayChangeSchema)),
  /** Change any setting; returns the new settings. */
  'settings-change': call<Settings>()(['page'], checked(settingsChangeSchema)),
  /** Analyze a tab's page at the reader's request (`activeTab`): injects the scripts and starts them. */
  'analyze-tab': call<null>()(['page'], checked(v.object({ tabId: tabIdSchema }))),
  /** The state of a tab; `idle` if nothing was requested yet. */
  'tab-state': call<TabState>()(['page'], checked(v.object({ tabId: tabIdSchema }))),
} as const;

/** The type of the table, for callers. */
export type BackgroundCalls = typeof BACKGROUND_CALLS;
