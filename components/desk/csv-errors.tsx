import { type MessageKey, plural, t } from '../i18n';
import { Dialog } from './dialog';

type OfFile = 'no-header' | 'empty' | 'too-many-rows' | 'transactions' | 'not-looked-up' | 'unreadable';
type OfRow = 'bad-symbol' | 'no-share' | 'unknown-name' | 'bad-number' | 'no-size' | 'other-currency';

/** What is wrong with a file, or with one of its rows (`row` counts from 1 as spreadsheets do). */
export interface CsvErrorView {
  row: number;
  code: OfFile | OfRow;
  value: string;
}

interface Props {
  errors: readonly CsvErrorView[];
  /** How many holdings can be taken all the same. */
  others: number;
  onClose(): void;
  importOthers(): void;
}

const OF_FILE: Readonly<Record<OfFile, MessageKey>> = {
  'no-header': 'desk_csv_no_header',
  empty: 'desk_csv_empty',
  'too-many-rows': 'desk_csv_too_many',
  transactions: 'desk_csv_transactions',
  'not-looked-up': 'desk_csv_not_looked_up',
  unreadable: 'desk_file_unreadable',
};

const OF_ROW: Readonly<Record<OfRow, MessageKey>> = {
  'bad-symbol': 'desk_csv_bad_symbol',
  'no-share': 'desk_csv_no_share',
  'unknown-name': 'desk_csv_unknown_name',
  'bad-number': 'desk_csv_bad_number',
  'no-size': 'desk_csv_no_size',
  'other-currency': 'desk_csv_other_currency',
};

/** As many as somebody reads before another look at the file; the number of the rest is said. */
const MAX_SHOWN = 100;

/** Why a file was not taken in, row by row. */
export function CsvErrors({ errors, others, onClose, importOthers }: Props) {
  const ofRows = errors.filter(({ code }) => code in OF_ROW).length;
  const take = (): undefined => {
    importOthers();
    onClose();
  };
  return (
    <Dialog
      title={t('desk_csv_nothing')}
      done={plural('desk_csv_others', others)}
      onClose={onClose}
      {...(others > 0 && { onDone: take })}
    >
      {ofRows > 0 && <p>{plural('desk_csv_errors', ofRows)}</p>}
      <ul>
        {errors.slice(0, MAX_SHOWN).map((error) => (
          <li key={`${error.row} ${error.code}`}>{sentenceOf(error)}</li>
        ))}
      </ul>
      {errors.length > MAX_SHOWN && <p>{plural('desk_csv_more', errors.length - MAX_SHOWN)}</p>}
    </Dialog>
  );
}

function sentenceOf({ row, code, value }: CsvErrorView) {
  const isOfRow = code in OF_ROW;
  const what = isOfRow ? `${t('desk_csv_row', row)} ${t(OF_ROW[code as OfRow])}` : t(OF_FILE[code as OfFile]);
  if (value === '') return what;
  return (
    <>
      {what}
      {isOfRow && ':'} <code>{value}</code>
    </>
  );
}
