import type { Label } from '@/lib/model';

/** Which instruments a rule watches. */
export type AlertSubject =
  | { kind: 'any' }
  | { kind: 'symbols'; symbols: string[] }
  /** A portfolio or a watchlist. */
  | { kind: 'portfolio'; portfolio: string };

/** What has to happen. Scores in [-1, 1], relevance 0..1. */
export type AlertCondition =
  | {
      kind: 'article';
      about: AlertSubject;
      below?: number;
      above?: number;
      relevance?: number;
      event?: string;
    }
  /** The mean over the last `days` is at least |change| below (negative) or above the mean over the days before. */
  | { kind: 'mean-change'; about: AlertSubject; change: number; days: number }
  /** Nothing was read about it in the `days` before. */
  | { kind: 'first-article'; about: AlertSubject; days: number };

/** Local time of day, `HH:MM`; `from` after `to` goes over midnight. */
export interface QuietHours {
  from: string;
  to: string;
}

/** What the reader wants to be told about. `created` is in milliseconds since 1970. */
export interface AlertRule {
  id: string;
  name: string;
  enabled: boolean;
  condition: AlertCondition;
  /** After firing for a symbol, the rule is silent about it for so long. */
  coolDownMinutes: number;
  /** Fires into the inbox alone, without a notification. */
  quiet?: QuietHours;
  created: number;
}

/** One time that a rule came true. Its key lets a rule fire once for a story, however often that is told. */
export interface AlertFiring {
  /** `<rule>:<story>`. */
  id: string;
  rule: string;
  ruleName: string;
  story: number;
  time: number;
  /** The entry that made it fire. */
  entry: string;
  title: string;
  url: string;
  symbol: string;
  score: number;
  /** What the article is towards the symbol; absent where an earlier version fired. */
  label?: Label;
  /** The evidence, word for word; empty where the text is not stored. */
  sentence: string;
  read: boolean;
  /** When the reader took it out of the inbox. It is kept: its rule fires no second time for that story. */
  cleared?: number;
  /** It is shown by a system notification too: not in quiet hours. */
  notified: boolean;
  /** That notification is still to be shown. */
  due?: boolean;
}
