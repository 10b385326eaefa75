import { beforeEach, expect, it, vi } from 'vitest';
import type { TransferView } from '@/components/desk/settings/transfer';
import { setTranslator } from '@/components/i18n';
import type { DeskServices } from '@/entrypoints/desk/services';
import { importAll } from '@/entrypoints/desk/transfer';
import { done, type Outcome, refused } from '@/lib/model';
import { translatorOf } from '../../../gallery/translator';

// Stands in for the browser's private file system, which Node lacks.
vi.mock('@/lib/desk/transfer/import-file', () => ({ putImportFile() {}, removeImportFile() {} }));

const GRANTED = 'https://granted.example/*';

let calls: string[];
let shown: TransferView[];

/** Imports a file through a background with these replies. @returns the final message */
async function importedBy(answer: (call: string) => Outcome<unknown>): Promise<string> {
  const send = async (call: string) => {
    calls.push(call);
    return answer(call);
  };
  const missingOrigins = async (origins: readonly string[]) => origins.filter((each) => each !== GRANTED);
  const services = { send, missingOrigins } as unknown as DeskServices;
  await importAll(services, {} as File, (view) => shown.push(view), new AbortController().signal);
  return shown.at(-1)!.note;
}

beforeEach(() => {
  calls = [];
  shown = [];
  setTranslator(translatorOf('en'));
});

it('imports nothing and says why if an import cannot start', async () => {
  const note = await importedBy((call) =>
    call === 'desk-import-start' ? refused('failed', 'no room') : done(null),
  );
  expect(note).toContain('no room');
  expect(shown.at(-1)!.failed).toBe(true);
  expect(calls).not.toContain('desk-import-step');
});

it('retries a failed step, and continues', async () => {
  const steps: Outcome<unknown>[] = [
    refused('failed', 'stopped'),
    done({ finished: true, cursor: 3, added: 2, merged: 1, refused: 0 }),
  ];
  const note = await importedBy((call) => (call === 'desk-import-step' ? steps.shift()! : done(null)));
  expect(steps).toEqual([]);
  expect(note).toMatch(/2.*1.*0/u);
  expect(shown.at(-1)!.failed).toBeUndefined();
  expect(calls.at(-1)).toBe('desk-import-end');
});

it('says that another import has taken its place', async () => {
  const note = await importedBy((call) =>
    call === 'desk-import-step' ? refused('failed', 'no import') : done(null),
  );
  expect(note).toContain('in another tab');
});

it('gives up after repeated failures, and says why', async () => {
  const note = await importedBy((call) =>
    call === 'desk-import-step' ? refused('failed', 'damaged disk') : done(null),
  );
  expect(note).toContain('damaged disk');
  expect(calls.at(-1)).toBe('desk-import-end');
});

it('says what became of the settings, and which sites the reader has to allow', async () => {
  const origins = [GRANTED, 'https://missing.example/*'];
  const end = { finished: true, cursor: 2, added: 0, merged: 0, refused: 0, settings: 'partly', origins };
  expect(await importedBy(() => done(end))).toContain('except some that are damaged or from a newer version');
  expect(shown.at(-1)!.origins).toEqual(['https://missing.example/*']);
});

it('says what was imported from a truncated file, and what to do about unreadable lines', async () => {
  const steps = [done({ finished: false, cursor: 5, added: 3, merged: 0, refused: 1 })];
  const note = await importedBy((call) =>
    call === 'desk-import-step' ? (steps.shift() ?? refused('failed', 'damaged')) : done(null),
  );
  expect(note).toMatch(/damaged or cut off.*3 new, 0 merged, 1 not readable.*keep the file, update/u);
  expect(shown.at(-1)!.failed).toBe(true);
});
