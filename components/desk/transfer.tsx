import { formatShare } from '../format';
import { t } from '../i18n';

/** An export or import that is under way, or how the last one ended. */
export interface TransferView {
  kind: 'export' | 'import';
  /** 0..1; absent where it cannot be known. */
  share?: number;
  /** What to say below the bar. */
  note: string;
  /** Did it end otherwise than the reader meant? */
  failed?: boolean;
  running: boolean;
}

/** How far an export or import is, or how it ended. */
export function Transfer({
  transfer: { kind, share, note, failed, running },
  onCancel,
}: {
  transfer: TransferView;
  onCancel(): void;
}) {
  return (
    <div class="transfer">
      <p class="row">
        {running && (
          <progress
            aria-label={t(kind === 'export' ? 'desk_exporting' : 'desk_importing')}
            max={1}
            value={share}
          />
        )}
        {running && share !== undefined && formatShare(share)}
        {running && (
          <button type="button" class="button small" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </p>
      <output class={failed ? 'warn' : ''}>{note}</output>
    </div>
  );
}
