import { formatShare } from '../../format';
import { plural, t } from '../../i18n';

/** An export or import that is running, or the result of the last one. */
export interface TransferView {
  kind: 'export' | 'import';
  /** Progress 0..1; absent if unknown. */
  share?: number;
  /** Text below the progress bar. */
  note: string;
  /** Whether it failed. */
  failed?: boolean;
  running: boolean;
  /** Match patterns of sites that were accessible where the file was written, but are not here. */
  origins?: readonly string[];
}

interface Props {
  transfer: TransferView;
  onCancel(): void;
  /** Asks for access to these sites. */
  onAllow(origins: readonly string[]): void;
}

/** Progress or result of an export or import. */
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

/** Offers access to the sites of an import: only the reader can grant it, by a click. */
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

/** The distinct sites of match patterns: `https://*.news.example/*` is news.example. */
function sitesOf(origins: readonly string[]): string[] {
  const hosts = origins.map((origin) => origin.replace(/^\w+:\/\/(?:\*\.)?|\/\*$/gu, ''));
  return [...new Set(hosts)].map((host) => (host === '*' ? t('scope_everywhere') : host));
}
