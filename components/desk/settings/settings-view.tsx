import { useState } from 'preact/hooks';
import { formatCount } from '../../format';
import { plural, t } from '../../i18n';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import { Choice } from '../choice';
import { Dialog } from '../dialog';
import { FileButton } from '../file-button';
import { PageHead } from '../page-head';
import { Transfer, type TransferView } from './transfer';

interface Props {
  /** The preferences are still being loaded, and cannot be changed. */
  loading: boolean;
  entries: number | undefined;
  /** Storage used, in bytes, as the browser estimates. */
  used: number | undefined;
  retentionDays: number;
  /** How many articles would be deleted at once with this retention. */
  wouldGo(days: number): number;
  sync: boolean;
  /** Why the last change was not synced. */
  syncTrouble: keyof typeof SYNC_TROUBLES | undefined;
  /** Set by an administrator: shown, but not editable. */
  retentionManaged: boolean;
  transfer: TransferView | undefined;
  onExport(format: 'json' | 'csv'): void;
  onImport(file: File): void;
  onCancel(): void;
  /** Asks for access to the sites that an import names. */
  onAllow(origins: readonly string[]): void;
  onRetention(days: number): void;
  onSync(on: boolean): void;
  /** Resolves to an error message if it failed. */
  onDeleteAll(): Promise<string | undefined>;
}

const SYNC_TROUBLES = {
  'too-large': 'desk_sync_too_large',
  refused: 'desk_sync_refused',
  newer: 'desk_sync_newer',
} as const;

const RETENTIONS = [0, 30, 90, 365, 1_095];

/** What is stored, for how long, and how to export or delete it. */
export function SettingsView(props: Props) {
  const { entries, used, transfer } = props;
  return (
    <>
      <PageHead
        title={t('desk_settings')}
        note={entries === undefined ? t('desk_loading') : plural('desk_storage', entries, megabytes(used))}
      />
      <div class="columns">
        <Keeping {...props} />
        <section class="card">
          <h2>{t('desk_yours')}</h2>
          <p class="row">
            <Button usable={!transfer?.running} onClick={() => props.onExport('json')}>
              {t('desk_export_all')}
            </Button>
            <Button usable={!transfer?.running} onClick={() => props.onExport('csv')}>
              {t('desk_export_csv')}
            </Button>
            <FileButton
              text={t('desk_import_all')}
              accept=".gz,.jsonl,application/gzip"
              disabled={transfer?.running}
              onFile={props.onImport}
            />
          </p>
          {transfer !== undefined && <Transfer {...props} transfer={transfer} />}
          <p class="quiet small">{t('desk_import_hint')}</p>
        </section>
        <section class="card">
          <h2>{t('desk_scoring')}</h2>
          <p class="quiet">{t('desk_scoring_hint')}</p>
          <a class="button" href="popup.html#settings" target="_blank" rel="noopener">
            {t('desk_scoring_link')}
          </a>
        </section>
      </div>
    </>
  );
}

const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '?' : formatCount(Math.round(bytes / 1e5) / 10);

function Keeping(props: Props) {
  const { loading, sync, syncTrouble, onSync } = props;
  return (
    <section class="card">
      <h2>{t('desk_keeping')}</h2>
      <Retention {...props} />
      <Switch
        name={t('desk_sync')}
        hint={t('desk_sync_hint')}
        on={sync}
        disabled={loading}
        onChange={onSync}
      />
      {sync && syncTrouble !== undefined && (
        <p class="warn" role="status">
          {t(SYNC_TROUBLES[syncTrouble])}
        </p>
      )}
      <DeleteAll {...props} />
    </section>
  );
}

/** Says what a retention would delete, before it is chosen. */
function retentionText(days: number, going: number): string {
  if (days === 0) return t('desk_keep_all');
  const text = t('desk_keep_days', formatCount(days));
  return going === 0 ? text : `${text} (${plural('desk_would_go', going)})`;
}

const Retention = ({ loading, retentionDays, retentionManaged, wouldGo, onRetention }: Props) => (
  <>
    {retentionManaged && <span class="chip">{t('desk_managed')}</span>}
    <fieldset disabled={retentionManaged || loading} class="bare">
      <Choice
        name={t('desk_retention')}
        required
        value={String(retentionDays)}
        options={RETENTIONS.map((days) => [String(days), retentionText(days, wouldGo(days))])}
        onPick={(days) => onRetention(Number(days))}
      />
    </fieldset>
  </>
);

/**
 * Deletes everything at once, without undo: who wants the data gone wants it gone now. The export stands beside the
 * button, and it asks for confirmation.
 */
function DeleteAll(props: Props) {
  const { entries, transfer, onExport, onDeleteAll } = props;
  const [asking, setAsking] = useState(false);
  async function done(): Promise<string | undefined> {
    if (transfer?.running) return t('desk_transfer_running');
    const failure = await onDeleteAll();
    if (failure === undefined) setAsking(false);
    return failure;
  }
  return (
    <>
      <button type="button" class="button danger" onClick={() => setAsking(true)}>
        {t('desk_delete_all')}
      </button>
      {asking && (
        <Dialog
          title={t('desk_delete_all')}
          done={t('desk_delete_all')}
          isDanger
          onClose={() => setAsking(false)}
          onDone={done}
        >
          <p>{t('desk_delete_all_hint')}</p>
          <Button usable={!transfer?.running} onClick={() => onExport('json')}>
            {t('desk_export_all')}
          </Button>
          {transfer !== undefined && <Transfer {...props} transfer={transfer} />}
          <label class="choice">
            <input type="checkbox" required />
            {entries === undefined ? t('desk_delete_all_sure') : plural('desk_delete_articles_sure', entries)}
          </label>
        </Dialog>
      )}
    </>
  );
}
