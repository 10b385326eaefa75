import { useEffect, useRef, useState } from 'preact/hooks';
import { SettingsView } from '@/components/desk/settings/settings-view';
import type { TransferView } from '@/components/desk/settings/transfer';
import { plural, t } from '@/components/i18n';
import { readPreferences } from '@/lib/desk/preferences';
import { DAY } from '@/lib/util/time';
import { failureOf } from './changes';
import type { PageProps } from './page-props';
import type { DeskServices } from './services';
import { exportAll, importAll } from './transfer';
import { useLive } from './use-live';

/** The desk's preferences, storage used, export and import. */
export function SettingsPage(page: PageProps) {
  const { services, change, live } = page;
  const { db } = services;
  const preferences = useLive(() => readPreferences(db), [db]);
  const [used, setUsed] = useState<number>();
  useEffect(() => void navigator.storage.estimate().then(({ usage }) => setUsed(usage)), [live?.state]);
  return (
    <SettingsView
      loading={preferences === undefined}
      entries={live?.index.size}
      used={used}
      retentionManaged={preferences?.managed ?? false}
      sync={preferences?.sync ?? false}
      syncTrouble={preferences?.syncTrouble}
      {...retention(page, preferences?.retentionDays ?? 0)}
      {...useTransfer(services)}
      onSync={(sync) => void change('desk-preferences', { sync })}
      onDeleteAll={async () => failureOf(await services.send('desk-delete-all', undefined))}
    />
  );
}

/** The retention setting. Shortening it deletes articles, but can be undone for a while. */
function retention({ live, change, onRemoved }: PageProps, retentionDays: number) {
  const wouldGo = (days: number) => (days === 0 ? 0 : (live?.index.countOld(Date.now() - days * DAY) ?? 0));
  async function keepFor(days: number): Promise<void> {
    const going = wouldGo(days);
    const outcome = await change('desk-preferences', { retentionDays: days });
    if (!outcome.ok || going === 0) return;
    const restore = () => change('desk-preferences', { retentionDays });
    onRemoved({ text: plural('desk_will_go', going), restore, takesFocus: false });
  }
  return { retentionDays, wouldGo, onRetention: (days: number) => void keepFor(days) };
}

/** Runs an export or import, one at a time, and tracks its progress. */
function useTransfer(services: DeskServices) {
  const [transfer, show] = useState<TransferView>();
  const running = useRef<AbortController>(undefined);
  const start = (work: (signal: AbortSignal) => Promise<void>) => {
    running.current = new AbortController();
    void work(running.current.signal);
  };
  async function allow(origins: readonly string[]): Promise<void> {
    if (await services.requestOrigins(origins))
      show({ kind: 'import', running: false, note: t('desk_sites_allowed') });
  }
  return {
    transfer,
    onExport: (format: 'json' | 'csv') => start((signal) => exportAll(services, format, show, signal)),
    onImport: (file: File) => start((signal) => importAll(services, file, show, signal)),
    onAllow: (origins: readonly string[]) => void allow(origins),
    onCancel: () => running.current?.abort(),
  };
}
