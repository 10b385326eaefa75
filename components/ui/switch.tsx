import { useId } from 'preact/hooks';

interface Props {
  name: string;
  /** A line of text below the name. */
  hint?: string;
  on: boolean;
  disabled?: boolean;
  onChange(on: boolean): void;
}

/** A checkbox that looks and is announced as a switch. */
export function Switch({ name, hint, on, disabled = false, onChange }: Props) {
  const id = useId();
  return (
    <label class="switch">
      <span>
        {name}
        {hint !== undefined && (
          <small id={id} class="quiet">
            {hint}
          </small>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : id}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
