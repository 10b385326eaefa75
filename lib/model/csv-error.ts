/** Why a file of holdings is refused as a whole. */
export type CsvFileFault =
  | 'no-header'
  | 'empty'
  | 'too-many-rows'
  | 'transactions'
  | 'not-looked-up'
  | 'unreadable'
  | 'workbook';

/** Why one row of it is not taken. */
export type CsvRowFault =
  | 'bad-symbol'
  | 'no-share'
  | 'unknown-name'
  | 'bad-number'
  | 'no-size'
  | 'other-currency'
  | 'open-quote';

/** What is wrong with a file, or with one of its rows (`row` counts from 1 as spreadsheets do). */
export interface CsvError {
  row: number;
  code: CsvFileFault | CsvRowFault;
  /** The cell, as written. */
  value: string;
}
