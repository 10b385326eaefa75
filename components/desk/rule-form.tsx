import { useState } from 'preact/hooks';
import { eventName } from '../event-names';
import { plural, t } from '../i18n';
import { Dialog } from './dialog';
import { Choice, symbolsIn } from './filter-bar';
import type { PortfolioName } from './portfolio-view';

/** A rule as the form has it: flat, every field a control. */
export interface RuleDraft {
  name: string;
  kind: 'article' | 'mean-change' | 'first-article';
  /** A portfolio's id, or empty: then `symbols`; both empty is any instrument. */
  portfolio: string;
  symbols: readonly string[];
  below?: number;
  above?: number;
  relevance?: number;
  event?: string;
  change: number;
  days: number;
  coolDownHours: number;
  quietFrom: string;
  quietTo: string;
}

interface Props {
  draft: RuleDraft;
  portfolios: readonly PortfolioName[];
  events: readonly string[];
  /** How often it would have fired in the last 30 days. */
  wouldFire(draft: RuleDraft): number | undefined;
  onSave(draft: RuleDraft): void;
  onClose(): void;
}

/** A rule, with what it would have done to the last month before it is saved. */
export function RuleForm({ draft: given, portfolios, events, wouldFire, onSave, onClose }: Props) {
  const [draft, setDraft] = useState(given);
  const change = (patch: Partial<RuleDraft>) => setDraft({ ...draft, ...patch });
  const times = wouldFire(draft);
  return (
    <Dialog title={t('desk_rule')} onClose={onClose} onDone={() => onSave(draft)}>
      <div class="form">
        <label class="field" data-wide>
          <span>{t('desk_name')}</span>
          <input
            value={draft.name}
            maxLength={120}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </label>
        <Choice
          name={t('desk_rule_kind')}
          required
          value={draft.kind}
          options={[
            ['article', t('desk_rule_article')],
            ['mean-change', t('desk_rule_mean')],
            ['first-article', t('desk_rule_first')],
          ]}
          onPick={(kind) => change({ kind: kind as RuleDraft['kind'] })}
        />
        <Choice
          name={t('desk_portfolio')}
          value={draft.portfolio || undefined}
          options={portfolios.map(({ id, name }) => [id, name])}
          onPick={(portfolio = '') => change({ portfolio })}
        />
        {draft.portfolio === '' && (
          <label class="field">
            <span>{t('desk_tickers')}</span>
            <input
              value={draft.symbols.join(' ')}
              placeholder={t('desk_any')}
              onChange={({ currentTarget }) => change({ symbols: symbolsIn(currentTarget.value) })}
            />
          </label>
        )}
        {draft.kind === 'article' ? (
          <ArticleFields draft={draft} events={events} change={change} />
        ) : (
          <PastFields draft={draft} change={change} />
        )}
        <NumberField
          name={t('desk_cool_down')}
          value={draft.coolDownHours}
          step={1}
          onChange={(hours = 0) => change({ coolDownHours: Math.max(0, hours) })}
        />
        <TimeField
          name={t('desk_quiet_from')}
          value={draft.quietFrom}
          onChange={(quietFrom) => change({ quietFrom })}
        />
        <TimeField
          name={t('desk_quiet_to')}
          value={draft.quietTo}
          onChange={(quietTo) => change({ quietTo })}
        />
      </div>
      <output class="dry-run">
        {times === undefined ? t('desk_loading') : plural('desk_would_fire', times)}
      </output>
    </Dialog>
  );
}

type Change = (patch: Partial<RuleDraft>) => void;

function ArticleFields({
  draft,
  events,
  change,
}: {
  draft: RuleDraft;
  events: readonly string[];
  change: Change;
}) {
  return (
    <>
      <NumberField
        name={t('desk_at_most')}
        value={draft.below}
        step={0.05}
        onChange={(below) => change({ below })}
      />
      <NumberField
        name={t('desk_at_least')}
        value={draft.above}
        step={0.05}
        onChange={(above) => change({ above })}
      />
      <NumberField
        name={t('desk_relevance')}
        value={draft.relevance}
        step={0.1}
        onChange={(relevance) => change({ relevance })}
      />
      <Choice
        name={t('desk_event')}
        value={draft.event}
        options={events.map((type) => [type, eventName(type)])}
        onPick={(event) => change({ event })}
      />
    </>
  );
}

function PastFields({ draft, change }: { draft: RuleDraft; change: Change }) {
  return (
    <>
      {draft.kind === 'mean-change' && (
        <NumberField
          name={t('desk_change')}
          value={draft.change}
          step={0.05}
          onChange={(value = 0) => change({ change: value })}
        />
      )}
      <NumberField
        name={t('desk_days')}
        value={draft.days}
        step={1}
        onChange={(days = 1) => change({ days: Math.max(1, days) })}
      />
    </>
  );
}

interface NumberFieldProps {
  name: string;
  value: number | undefined;
  step: number;
  onChange(value: number | undefined): void;
}

function NumberField({ name, value, step, onChange }: NumberFieldProps) {
  return (
    <label class="field">
      <span>{name}</span>
      <input
        type="number"
        step={step}
        value={value ?? ''}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          onChange(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber)
        }
      />
    </label>
  );
}

function TimeField({
  name,
  value,
  onChange,
}: {
  name: string;
  value: string;
  onChange(value: string): void;
}) {
  return (
    <label class="field">
      <span>{name}</span>
      <input type="time" value={value} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
    </label>
  );
}
