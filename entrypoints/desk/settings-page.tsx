import { useEffect, useRef, useState } from 'preact/hooks';
import { SettingsView } from '@/components/desk/settings-view';
import type { TransferView } from '@/components/desk/transfer';
import { plural, t } from '@/components/i18n';
import { readPreferences } from '@/lib/desk/preferences';
import { DAY } from '@/lib/model/time';
import { failureOf } from './changes';
import { useLive } from './hooks';
import type { PageProps } from './page-props';
import { exportAll, importAll } from './transfer';

/** The desk's preferences, how much room is used, and export and import. */
export function SettingsPage({ services, change, live, onRemoved }: PageProps) {
  const { db } = services;
  const preferences = useLive(() => readPreferences(db), [db]);
  const [used, setUsed] = useState<number>();
  const [transfer, setTransfer] = useState<TransferView>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => void navigator.storage.estimate().then(({ usage }) => setUsed(usage)), [live?.state]);
  const start = (work: (signal: AbortSignal) => Promise<void>) => {
    running.current = new AbortController();
    void work(running.current.signal);
  };
  const wouldGo = (days: number) => (days === 0 ? 0 : (live?.index.countOld(Date.now() - days * DAY) ?? 0));
  async function keepFor(retentionDays: number): Promise<void> {
    const before = preferences?.retentionDays ?? 0;
    const going = wouldGo(retentionDays);
    const outcome = await change('desk-preferences', { retentionDays });
    if (!outcome.ok || going === 0) return;
    const restore = () => change('desk-preferences', { retentionDays: before });
    onRemoved({ text: plural('desk_will_go', going), restore, takesFocus: false });
  }
  async function allow(origins: readonly string[]): Promise<void> {
    if (await services.requestOrigins(origins))
      setTransfer({ kind: 'import', running: false, note: t('desk_sites_allowed') });
  }
  return (
    <SettingsView
      loading={preferences === undefined}
      entries={live?.index.size}
      used={used}
      retentionDays={preferences?.retentionDays ?? 0}
      wouldGo={wouldGo}
      retentionManaged={preferences?.managed ?? false}
      sync={preferences?.sync ?? false}
      syncTrouble={preferences?.syncTrouble}
      transfer={transfer}
      onExport={(format) => start((signal) => exportAll(services, format, setTransfer, signal))}
      onImport={(file) => start((signal) => importAll(services, file, setTransfer, signal))}
      onAllow={(origins) => void allow(origins)}
      onCancel={() => running.current?.abort()}
      onRetention={(days) => void keepFor(days)}
      onSync={(sync) => void change('desk-preferences', { sync })}
      onDeleteAll={async () => failureOf(await services.send('desk-delete-all', undefined))}
    />
  );
}
