import type { RuleDraft } from '@/components/desk/alerts/rule-fields';
import type { RuleView } from '@/components/desk/alerts/rule-list';
import { eventName } from '@/components/event-names';
import { formatScore, formatShare } from '@/components/format';
import { plural, t } from '@/components/i18n';
import type { AlertCondition, AlertRule, AlertSubject } from '@/lib/desk/alerts/rule';
import type { Portfolio } from '@/lib/desk/portfolio/portfolio';
import { MAX_NAME_LENGTH } from '@/lib/model/lengths';

/** Initial values of the form for a new rule. */
export const NEW_DRAFT: RuleDraft = {
  name: '',
  kind: 'article',
  portfolio: '',
  symbols: [],
  below: -0.35,
  relevance: 0.5,
  change: -0.2,
  days: 3,
  coolDownHours: 6,
  quietFrom: '',
  quietTo: '',
};

/**
 * A stored rule as a draft. A name that only repeats the condition becomes empty, so that it follows the condition.
 */
export function draftOf(
  { name, condition, coolDownMinutes, quiet }: AlertRule,
  portfolios: readonly Portfolio[],
): RuleDraft {
  const { about, ...fields } = condition;
  const { below: _, relevance: __, ...blank } = NEW_DRAFT;
  return {
    ...blank,
    ...fields,
    name: name === nameOf(condition, portfolios) ? '' : name,
    portfolio: about.kind === 'portfolio' ? about.portfolio : '',
    symbols: about.kind === 'symbols' ? about.symbols : [],
    coolDownHours: coolDownMinutes / 60,
    quietFrom: quiet?.from ?? '',
    quietTo: quiet?.to ?? '',
  };
}

/** Converts a draft to a rule. */
export function ruleOf(
  draft: RuleDraft,
  id: string,
  created: number,
  portfolios: readonly Portfolio[],
): AlertRule {
  const condition = conditionOf(draft);
  return {
    id,
    name: draft.name.trim() || nameOf(condition, portfolios),
    enabled: true,
    condition,
    coolDownMinutes: coolDownOf(draft),
    created,
    ...(draft.quietFrom !== '' &&
      draft.quietTo !== '' && { quiet: { from: draft.quietFrom, to: draft.quietTo } }),
  };
}

/** The cool-down in whole minutes. */
export const coolDownOf = ({ coolDownHours }: RuleDraft): number => Math.round(coolDownHours * 60);

const nameOf = (condition: AlertCondition, portfolios: readonly Portfolio[]): string =>
  shortened(conditionText(condition, portfolios));

const shortened = (text: string): string =>
  text.length > MAX_NAME_LENGTH ? `${text.slice(0, MAX_NAME_LENGTH - 1).trimEnd()}…` : text;

/** The condition of a draft; ignores fields of other kinds of condition. */
export function conditionOf({
  kind,
  days,
  change,
  below,
  above,
  relevance,
  event,
  ...draft
}: RuleDraft): AlertCondition {
  const about = subjectOf(draft);
  if (kind === 'first-article') return { kind, about, days };
  if (kind === 'mean-change') return { kind, about, days, change };
  return {
    kind,
    about,
    ...(below !== undefined && { below }),
    ...(above !== undefined && { above }),
    ...(relevance !== undefined && { relevance }),
    ...(event !== undefined && { event }),
  };
}

function subjectOf({ portfolio, symbols }: Pick<RuleDraft, 'portfolio' | 'symbols'>): AlertSubject {
  if (portfolio !== '') return { kind: 'portfolio', portfolio };
  return symbols.length > 0 ? { kind: 'symbols', symbols: [...symbols] } : { kind: 'any' };
}

/** A rule for the list of rules. */
export const ruleView = (
  { condition, quiet, ...rule }: AlertRule,
  portfolios: readonly Portfolio[],
): RuleView => ({
  ...rule,
  condition: conditionText(condition, portfolios),
  quiet: quiet === undefined ? '' : t('desk_rule_quiet', quiet.from, quiet.to),
});

/** A condition in words. */
export function conditionText(condition: AlertCondition, portfolios: readonly Portfolio[]): string {
  const about = subjectText(condition.about, portfolios);
  if (condition.kind === 'first-article') return plural('desk_rule_says_first', condition.days, about);
  if (condition.kind === 'mean-change')
    return plural('desk_rule_says_mean', condition.days, about, formatScore(condition.change));
  const { below, above, relevance, event } = condition;
  const parts = [
    t('desk_rule_says_article', about),
    below !== undefined && t('score_is', `≤ ${formatScore(below)}`),
    above !== undefined && t('score_is', `≥ ${formatScore(above)}`),
    relevance !== undefined && t('relevance', `≥ ${formatShare(relevance)}`),
    event !== undefined && eventName(event),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

function subjectText(subject: AlertSubject, portfolios: readonly Portfolio[]): string {
  if (subject.kind === 'any') return t('desk_about_any');
  if (subject.kind === 'symbols') return subject.symbols.join(', ');
  return portfolios.find(({ id }) => id === subject.portfolio)?.name ?? t('desk_deleted_portfolio');
}
