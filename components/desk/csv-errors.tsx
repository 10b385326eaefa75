import { type MessageKey, plural, t } from '../i18n';
import { Dialog } from './dialog';

export interface CsvErrorView {
  row: number;
  code: 'no-header' | 'no-symbol' | 'empty' | 'too-many-rows' | 'bad-symbol' | 'bad-number' | 'no-size';
  value: string;
}

const TEXTS: Readonly<Record<CsvErrorView['code'], MessageKey>> = {
  'no-header': 'desk_csv_no_header',
  'no-symbol': 'desk_csv_no_symbol',
  empty: 'desk_csv_empty',
  'too-many-rows': 'desk_csv_too_many',
  'bad-symbol': 'desk_csv_bad_symbol',
  'bad-number': 'desk_csv_bad_number',
  'no-size': 'desk_csv_no_size',
};

/** Why a file was not taken in, row by row. */
export function CsvErrors({ errors, onClose }: { errors: readonly CsvErrorView[]; onClose(): void }) {
  return (
    <Dialog title={t('desk_csv_nothing')} onClose={onClose}>
      <p>{plural('desk_csv_errors', errors.length)}</p>
      <ul>
        {errors.map(({ row, code, value }) => (
          <li key={`${row} ${code}`}>
            {t('desk_csv_row', row)} {t(TEXTS[code])} <code>{value}</code>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
