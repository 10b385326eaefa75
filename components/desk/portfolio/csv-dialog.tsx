import { useState } from 'preact/hooks';
import type { CsvError } from '@/lib/model/csv-error';
import { formatCount } from '../../format';
import { type MessageKey, plural, t } from '../../i18n';
import { Dialog } from '../dialog';
import { CsvErrors, wrongRows } from './csv-errors';

/** Where imported holdings go: into a new portfolio, or replacing those of the open one. */
export type CsvTarget = 'new' | 'replace';

/** The result of reading a file. */
interface CsvView {
  fileName: string;
  errors: readonly CsvError[];
  /** Number of importable holdings. */
  holdings: number;
  /** Number of rows they come from. */
  rows: number;
}

interface Props extends CsvView {
  /** Name of the open portfolio, if its holdings may be replaced. */
  replaceable: string | undefined;
  onClose(): void;
  /** Resolves to an error message if the holdings could not be saved. */
  onImport(target: CsvTarget): Promise<string | undefined>;
}

/** Shows what can be imported from a file, what cannot and why, and asks where it goes. */
export function CsvDialog({ replaceable, onClose, onImport, ...file }: Props) {
  const [target, setTarget] = useState<CsvTarget>('new');
  const wrong = wrongRows(file.errors);
  const canTake = file.holdings > 0;
  return (
    <Dialog
      title={t(canTake ? 'desk_csv_title' : 'desk_csv_nothing', file.fileName)}
      done={
        wrong === 0
          ? plural('desk_csv_take_all', file.holdings)
          : plural('desk_csv_take', file.rows + wrong, formatCount(file.rows))
      }
      onClose={onClose}
      {...(canTake && { onDone: () => onImport(target) })}
    >
      {wrong > 0 && <p>{plural(canTake ? 'desk_csv_left_out' : 'desk_csv_errors', wrong)}</p>}
      {file.errors.length > 0 && <CsvErrors errors={file.errors} />}
      {canTake && replaceable !== undefined && (
        <TargetChoice name={replaceable} target={target} onPick={setTarget} />
      )}
    </Dialog>
  );
}

const TARGETS = [
  ['new', 'desk_csv_as_new'],
  ['replace', 'desk_csv_replace'],
] as const satisfies readonly (readonly [CsvTarget, MessageKey])[];

const TargetChoice = (props: { name: string; target: CsvTarget; onPick(target: CsvTarget): void }) => (
  <fieldset class="bare">
    <legend class="quiet">{t('desk_csv_where')}</legend>
    {TARGETS.map(([target, text]) => (
      <label key={target} class="choice">
        <input
          type="radio"
          name="target"
          checked={target === props.target}
          onChange={() => props.onPick(target)}
        />
        <bdi>{t(text, props.name)}</bdi>
      </label>
    ))}
  </fieldset>
);
