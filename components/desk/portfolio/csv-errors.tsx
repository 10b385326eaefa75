import type { CsvError, CsvFileFault, CsvRowFault } from '@/lib/model/csv-error';
import { type MessageKey, plural, t } from '../../i18n';

const OF_FILE: Readonly<Record<CsvFileFault, MessageKey>> = {
  'no-header': 'desk_csv_no_header',
  empty: 'desk_csv_empty',
  'too-many-rows': 'desk_csv_too_many',
  'too-large': 'desk_csv_too_large',
  transactions: 'desk_csv_transactions',
  'not-looked-up': 'desk_csv_not_looked_up',
  unreadable: 'desk_file_unreadable',
  workbook: 'desk_csv_workbook',
};

const OF_ROW: Readonly<Record<CsvRowFault, MessageKey>> = {
  'bad-symbol': 'desk_csv_bad_symbol',
  'no-share': 'desk_csv_no_share',
  'unknown-name': 'desk_csv_unknown_name',
  'bad-number': 'desk_csv_bad_number',
  'no-size': 'desk_csv_no_size',
  'other-currency': 'desk_csv_other_currency',
  'open-quote': 'desk_csv_open_quote',
};

/** Most errors shown; of the rest, only the number. */
const MAX_SHOWN = 100;

/** The errors of a file, row by row. */
export const CsvErrors = ({ errors }: { errors: readonly CsvError[] }) => (
  <>
    <ul>
      {errors.slice(0, MAX_SHOWN).map((error) => (
        <li key={`${error.row} ${error.code}`}>{sentenceOf(error)}</li>
      ))}
    </ul>
    {errors.length > MAX_SHOWN && <p>{plural('desk_csv_more', errors.length - MAX_SHOWN)}</p>}
  </>
);

/** Number of unreadable rows; 0 if the file was refused as a whole. */
export const wrongRows = (errors: readonly CsvError[]): number =>
  errors.filter(({ code }) => isRowFault(code)).length;

const isRowFault = (code: CsvError['code']): code is CsvRowFault => code in OF_ROW;

function sentenceOf({ row, code, value }: CsvError) {
  const isOfRow = isRowFault(code);
  const what = isOfRow ? `${t('desk_csv_row', row)} ${t(OF_ROW[code])}` : t(OF_FILE[code]);
  if (value === '') return what;
  return (
    <>
      {what}
      {isOfRow && ':'} <code>{value}</code>
    </>
  );
}
