import { eventName } from '../../event-names';
import { t } from '../../i18n';
import { Choice } from '../choice';
import { Field } from '../field';

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

/** The rule that is being written. */
export interface FieldsProps {
  draft: RuleDraft;
  /** Puts some fields of the draft in the place of what they were. */
  change(patch: Partial<RuleDraft>): void;
}

const SCORES = { min: -1, max: 1, step: 0.01 };

/** What an article must say for the rule to fire. */
export function ArticleFields({ draft, events, change }: FieldsProps & { events: readonly string[] }) {
  return (
    <>
      <NumberField
        name={t('desk_at_most')}
        value={draft.below}
        limits={SCORES}
        onChange={(below) => change({ below })}
      />
      <NumberField
        name={t('desk_at_least')}
        value={draft.above}
        limits={SCORES}
        onChange={(above) => change({ above })}
      />
      <NumberField
        name={t('desk_relevance_least')}
        value={draft.relevance === undefined ? undefined : Math.round(draft.relevance * 100)}
        limits={{ min: 0, max: 100, step: 1 }}
        onChange={(percent) => change({ relevance: percent === undefined ? undefined : percent / 100 })}
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
          limits={{ min: -2, max: 2, step: 0.01 }}
          required
          onChange={(value = 0) => change({ change: value })}
        />
      )}
      <NumberField
        name={t('desk_days')}
        value={draft.days}
        limits={{ min: 1, max: 3_650, step: 'any' }}
        required
        onChange={(days = 1) => change({ days })}
      />
    </>
  );
}

interface NumberFieldProps {
  name: string;
  value: number | undefined;
  limits: { min: number; max: number; step: number | 'any' };
  /** Otherwise it may be left out. */
  required?: boolean;
  onChange(value: number | undefined): void;
}

/** A number within limits. What is half typed is left to the reader: it counts once it is a number that may stand. */
export function NumberField({ name, value, limits, required = false, onChange }: NumberFieldProps) {
  return (
    <Field name={name}>
      <input
        type="number"
        {...limits}
        required={required}
        defaultValue={value === undefined ? '' : String(value)}
        onInput={({ currentTarget: { validity, valueAsNumber } }) => {
          if (validity.valid) onChange(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber);
        }}
      />
    </Field>
  );
}

interface TimeFieldProps {
  name: string;
  value: string;
  required: boolean;
  onChange(value: string): void;
}

/** A time of the day, `HH:MM`. */
export const TimeField = ({ name, value, required, onChange }: TimeFieldProps) => (
  <Field name={name}>
    <input
      type="time"
      value={value}
      required={required}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
    />
  </Field>
);
