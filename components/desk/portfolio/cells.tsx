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

interface NumberCellProps {
  name: string;
  value: number | undefined;
  /** A fraction, which is shown and written in per cent. */
  isShare?: boolean;
  onChange(value: number | undefined): void;
}

/** A cell of a table with a number that can be changed, or left out. */
export function NumberCell({ name, value, isShare = false, onChange }: NumberCellProps) {
  const parts = isShare ? 100 : 1;
  return (
    <td>
      <input
        type="number"
        step="any"
        aria-label={name}
        value={value === undefined ? '' : withoutDust(value * parts)}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          onChange(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber / parts)
        }
      />
    </td>
  );
}

/** Without what binary fractions leave: 0.07 times 100 is 7.000000000000001. */
const withoutDust = (value: number): number => Number(value.toPrecision(12));
