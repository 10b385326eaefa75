import { formatShare } from '../../format';
import { plural, t } from '../../i18n';

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
  /** Match patterns of sites that were allowed where the file was written, and are not here. */
  origins?: readonly string[];
}

interface Props {
  transfer: TransferView;
  onCancel(): void;
  /** Asks the reader for these sites. */
  onAllow(origins: readonly string[]): void;
}

/** How far an export or import is, or how it ended. */
export function Transfer({ transfer, onCancel, onAllow }: Props) {
  const { kind, share, note, failed, running, origins = [] } = transfer;
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
      {origins.length > 0 && <Sites origins={origins} onAllow={onAllow} />}
    </div>
  );
}

/** An import brings no grants: the browser gives them to the reader alone, for a click. */
function Sites({ origins, onAllow }: Pick<Props, 'onAllow'> & { origins: readonly string[] }) {
  const sites = sitesOf(origins);
  return (
    <>
      <p>{plural('desk_import_sites', sites.length)}</p>
      <p class="quiet small sites">{sites.join(', ')}</p>
      <button type="button" class="button main" onClick={() => onAllow(origins)}>
        {t('desk_allow_sites')}
      </button>
    </>
  );
}

/** The sites of match patterns, each once: `https://*.news.example/*` is news.example. */
function sitesOf(origins: readonly string[]): string[] {
  const hosts = origins.map((origin) => origin.replace(/^\w+:\/\/(?:\*\.)?|\/\*$/gu, ''));
  return [...new Set(hosts)].map((host) => (host === '*' ? t('scope_everywhere') : host));
}
