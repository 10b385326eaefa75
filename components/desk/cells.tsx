interface TextCellProps {
  name: string;
  size: number;
  value: string;
  onChange(value: string): void;
}

/** A cell of a table with a text that can be changed. */
export const TextCell = ({ name, size, value, onChange }: TextCellProps) => (
  <td>
    <input
      aria-label={name}
      size={size}
      maxLength={100}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  </td>
);

/** A cell of a table with a number that can be changed, or left out. */
export function NumberCell({
  name,
  value,
  onChange,
}: {
  name: string;
  value: number | undefined;
  onChange(value: number | undefined): void;
}) {
  return (
    <td>
      <input
        type="number"
        step="any"
        aria-label={name}
        value={value ?? ''}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          onChange(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber)
        }
      />
    </td>
  );
}
