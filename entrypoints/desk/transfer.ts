import { downloadBlob } from '@/components/charts/download';
import type { TransferView } from '@/components/desk/settings/transfer';
import { formatCount } from '@/components/format';
import { type MessageKey, plural, t } from '@/components/i18n';
import { collectFile } from '@/lib/desk/transfer/collect-file';
import { type ExportProgress, exportCsv, exportLines } from '@/lib/desk/transfer/export-all';
import { putImportFile, removeImportFile } from '@/lib/desk/transfer/import-file';
import type { ImportFault, ImportProgress } from '@/lib/desk/transfer/job';
import { messageOf } from '@/lib/model';
import { entryIn } from '@/lib/util/is-object';
import { localDay } from '@/lib/util/time';
import type { DeskServices } from './services';

type Show = (view: TransferView) => void;

const FORMATS = {
  json: { lines: exportLines, type: 'application/gzip', gzip: true, ending: 'jsonl.gz' },
  csv: { lines: exportCsv, type: 'text/csv', gzip: false, ending: 'csv' },
} as const;

/** Exports everything to a file. */
export async function exportAll(
  { db, settings, grantedOrigins }: DeskServices,
  format: keyof typeof FORMATS,
  show: Show,
  signal: AbortSignal,
): Promise<void> {
  const { lines, type, gzip, ending } = FORMATS[format];
  let last: ExportProgress = { done: 0, total: 0, damaged: 0 };
  const progress = (at: ExportProgress) => {
    last = at;
    show({ kind: 'export', running: true, share: at.done / Math.max(1, at.total), note: '' });
  };
  show({ kind: 'export', running: true, share: 0, note: '' });
  await ended('export', show, signal, async () => {
    const own = { ...(await settings()), origins: await grantedOrigins() };
    const file = await collectFile(lines(db, { progress, signal, settings: own }), type, gzip);
    downloadBlob(file, type, `tickertone-${localDay(Date.now())}.${ending}`);
    return { note: exportedNote(last) };
  });
}

function exportedNote({ done, damaged }: ExportProgress): string {
  const note = plural('desk_exported', done - damaged);
  return damaged === 0 ? note : `${note} ${plural('desk_damaged', damaged)}`;
}

/** Imports a file in steps run by the background; retries a failed step from where it was. */
export async function importAll(
  { send, missingOrigins }: DeskServices,
  file: File,
  show: Show,
  signal: AbortSignal,
): Promise<void> {
  let last: ImportProgress | undefined;
  const progress = (at: ImportProgress) => {
    last = at;
    show({ kind: 'import', running: true, note: formatCount(at.cursor) });
  };
  const work = async () => {
    await putImportFile(file);
    const started = await send('desk-import-start', undefined);
    // Otherwise steps would continue an earlier, unfinished import.
    if (!started.ok) throw new Error(started.detail ?? started.reason);
    const { origins = [] } = await importSteps(send, progress, signal);
    return { note: importedNote(last), origins: await missingOrigins(origins) };
  };
  show({ kind: 'import', running: true, note: '' });
  await ended('import', show, signal, work, () => importedNote(last));
  await send('desk-import-end', undefined);
  await removeImportFile();
}

const SETTINGS_NOTES = { whole: 'desk_import_settings', partly: 'desk_import_settings_partly' } as const;

/** What was imported, and what happened to the rest of the file; empty if nothing was tried. */
function importedNote(progress: ImportProgress | undefined): string {
  if (progress === undefined) return '';
  const { added, merged, refused, settings } = progress;
  const notes = [t('desk_imported', formatCount(added), formatCount(merged), formatCount(refused))];
  if (refused > 0) notes.push(t('desk_import_unreadable'));
  if (settings !== undefined) notes.push(t(SETTINGS_NOTES[settings]));
  return notes.join(' ');
}

const MAX_FAILURES = 3;

async function importSteps(
  send: DeskServices['send'],
  progress: (progress: ImportProgress) => void,
  signal: AbortSignal,
): Promise<ImportProgress> {
  for (let failures = 0; ; ) {
    signal.throwIfAborted();
    const step = await send('desk-import-step', undefined);
    if (step.ok) progress(step.value);
    if (step.ok && step.value.finished) return step.value;
    // A background that was stopped answers the next call.
    failures = step.ok ? 0 : failures + 1;
    if (!step.ok && failures >= MAX_FAILURES) throw new Error(step.detail ?? step.reason);
  }
}

const CANCELLED = { export: 'desk_cancelled', import: 'desk_import_cancelled' } as const;

async function ended(
  kind: TransferView['kind'],
  show: Show,
  signal: AbortSignal,
  work: () => Promise<Pick<TransferView, 'note' | 'origins'>>,
  soFar = () => '',
): Promise<void> {
  try {
    show({ kind, running: false, ...(await work()) });
  } catch (error) {
    const why = signal.aborted ? t(CANCELLED[kind]) : failureText(messageOf(error));
    show({ kind, running: false, failed: !signal.aborted, note: `${why} ${soFar()}`.trim() });
  }
}

const FAULTS: Readonly<Record<ImportFault, MessageKey>> = {
  'not ours': 'desk_import_not_ours',
  newer: 'desk_import_newer',
  damaged: 'desk_import_damaged',
  'no import': 'desk_import_replaced',
  full: 'history_full',
};

function failureText(why: string): string {
  const key = entryIn<MessageKey>(FAULTS, why);
  return key === undefined ? t('desk_transfer_failed', why) : t(key);
}
