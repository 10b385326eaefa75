/** Why a whole file of holdings is refused. */
export type CsvFileFault =
  | 'no-header'
  | 'empty'
  | 'too-many-rows'
  | 'too-large'
  | 'transactions'
  | 'not-looked-up'
  | 'unreadable'
  | 'workbook';

/** Why one row of it is skipped. */
export type CsvRowFault =
  | 'bad-symbol'
  | 'no-share'
  | 'unknown-name'
  | 'bad-number'
  | 'no-size'
  | 'other-currency'
  | 'open-quote';

/** An error in a file or in one of its rows; `row` counts from 1, as spreadsheets do. */
export interface CsvError {
  row: number;
  code: CsvFileFault | CsvRowFault;
  /** The cell, as written. */
  value: string;
}
