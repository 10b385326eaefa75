import { t } from '../i18n';
import { Field } from './field';

interface ChoiceProps {
  name: string;
  value: string | undefined;
  options: readonly (readonly [value: string, name: string])[];
  required?: boolean;
  onPick(value: string | undefined): void;
}

/** A select, whose first option is "any" unless `required`. */
export function Choice({ name, value, options, required = false, onPick }: ChoiceProps) {
  return (
    <Field name={name}>
      <select value={value ?? ''} onChange={({ currentTarget }) => onPick(currentTarget.value || undefined)}>
        {!required && <option value="">{t('desk_any')}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
