import { MAX_SECTOR_LENGTH } from '@/lib/model/lengths';

interface CellProps {
  /** Name of the column. */
  name: string;
  /** What the row is about; empty if not known yet. */
  of: string;
}

interface TextCellProps extends CellProps {
  size: number;
  value: string;
  onChange(value: string): void;
}

/** A table cell with an editable text. */
export const TextCell = ({ name, of, size, value, onChange }: TextCellProps) => (
  <td data-name={name}>
    <input
      aria-label={labelOf(name, of)}
      size={size}
      maxLength={MAX_SECTOR_LENGTH}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  </td>
);

interface NumberCellProps extends CellProps {
  value: number | undefined;
  /** The value is a fraction, shown and edited in percent. */
  isShare?: boolean;
  onChange(value: number | undefined): void;
}

/** A table cell with an editable number, which may be empty. */
export function NumberCell({ name, of, value, isShare = false, onChange }: NumberCellProps) {
  const parts = isShare ? 100 : 1;
  return (
    <td data-name={name}>
      <input
        type="number"
        step="any"
        aria-label={labelOf(name, of)}
        value={value === undefined ? '' : withoutDust(value * parts)}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          onChange(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber / parts)
        }
      />
    </td>
  );
}

/** Accessible name of a field: a screen reader moving between fields does not read table headings. */
const labelOf = (name: string, of: string): string => `${name} ${of}`.trim();

/** Rounds away binary fraction errors: 0.07 times 100 is 7.000000000000001. */
const withoutDust = (value: number): number => Number(value.toPrecision(12));
