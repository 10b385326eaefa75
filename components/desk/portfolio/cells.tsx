import { MAX_SECTOR_LENGTH } from '@/lib/model/lengths';

interface CellProps {
  /** What stands above the cell's column. */
  name: string;
  /** What the cell's row is about; empty where that is not known yet. */
  of: string;
}

interface TextCellProps extends CellProps {
  size: number;
  value: string;
  onChange(value: string): void;
}

/** A cell of a table with a text that can be changed. */
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
  /** A fraction, which is shown and written in per cent. */
  isShare?: boolean;
  onChange(value: number | undefined): void;
}

/** A cell of a table with a number that can be changed, or left out. */
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

/** A screen reader that goes from field to field reads no headings of columns and rows. */
const labelOf = (name: string, of: string): string => `${name} ${of}`.trim();

/** Without what binary fractions leave: 0.07 times 100 is 7.000000000000001. */
const withoutDust = (value: number): number => Number(value.toPrecision(12));
