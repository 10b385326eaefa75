import type { Label } from '@/lib/model';

/** Which instruments a rule watches. */
export type AlertSubject =
  | { kind: 'any' }
  | { kind: 'symbols'; symbols: string[] }
  /** A portfolio or a watchlist. */
  | { kind: 'portfolio'; portfolio: string };

/** The condition of a rule. Scores in [-1, 1], relevance 0..1. */
export type AlertCondition =
  | {
      kind: 'article';
      about: AlertSubject;
      below?: number;
      above?: number;
      relevance?: number;
      event?: string;
    }
  /**
   * The mean of the last `days` differs from that of the `days` before by at least |change|: downwards if negative,
   * else upwards.
   */
  | { kind: 'mean-change'; about: AlertSubject; change: number; days: number }
  /** The first article in `days` days. */
  | { kind: 'first-article'; about: AlertSubject; days: number };

/** Local times of day, `HH:MM`; if `from` is later than `to`, the hours span midnight. */
export interface QuietHours {
  from: string;
  to: string;
}

/** An alert rule of the reader. `created` is in milliseconds since 1970. */
export interface AlertRule {
  id: string;
  name: string;
  enabled: boolean;
  condition: AlertCondition;
  /** After firing for a symbol, the rule stays silent about it for this long. */
  coolDownMinutes: number;
  /** In these hours, firings go to the inbox without a notification. */
  quiet?: QuietHours;
  created: number;
}

/** One firing of a rule. Its key lets a rule fire only once per story, however often the story is reported. */
export interface AlertFiring {
  /** `<rule>:<story>`. */
  id: string;
  rule: string;
  ruleName: string;
  story: number;
  time: number;
  /** The entry that triggered it. */
  entry: string;
  title: string;
  url: string;
  symbol: string;
  score: number;
  /** Label towards the symbol; absent in firings of an earlier version. */
  label?: Label;
  /** The evidence, verbatim; empty if the text is not stored. */
  sentence: string;
  read: boolean;
  /**
   * When the reader cleared it from the inbox. The row is kept, so that the rule does not fire again for the same
   * story.
   */
  cleared?: number;
  /** Whether it also gets a system notification; false in quiet hours. */
  notified: boolean;
  /** The notification has not been shown yet. */
  due?: boolean;
}
