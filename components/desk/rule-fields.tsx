import { eventName } from '../event-names';
import { t } from '../i18n';
import { Choice } from './choice';

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

export interface FieldsProps {
  draft: RuleDraft;
  /** Puts some fields of the draft in the place of what they were. */
  change(patch: Partial<RuleDraft>): void;
}

/** What an article must say for the rule to fire. */
export function ArticleFields({ draft, events, change }: FieldsProps & { events: readonly string[] }) {
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

/** What must have happened over some days for the rule to fire. */
export function PastFields({ draft, change }: FieldsProps) {
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

/** A number that may be left out. */
export function NumberField({ name, value, step, onChange }: NumberFieldProps) {
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

/** A time of the day, `HH:MM`. */
export function TimeField({
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
