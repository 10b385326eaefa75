import { eventName } from '../../event-names';
import { t } from '../../i18n';
import { Choice } from '../choice';
import { Field } from '../field';

/** A rule in the form: flat, one field per control. */
export interface RuleDraft {
  name: string;
  kind: 'article' | 'mean-change' | 'first-article';
  /** A portfolio's id. If empty, `symbols` counts; if both are empty, the rule watches every instrument. */
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

/** Props of a group of form fields. */
export interface FieldsProps {
  draft: RuleDraft;
  /** Changes some fields of the draft. */
  change(patch: Partial<RuleDraft>): void;
}

const SCORES = { min: -1, max: 1, step: 0.01 };

/** Fields of a rule about a single article. */
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

/** Fields of a rule about the past days. */
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
  /** Whether it must be filled in. */
  required?: boolean;
  onChange(value: number | undefined): void;
}

/** A number within limits. Reports only valid numbers, and leaves half-typed input alone. */
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

/** A time of day, `HH:MM`. */
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
