import type { ComponentChildren } from 'preact';
import { t } from '../i18n';

interface HeadProps {
  title: string;
  note?: string;
  /** The note is feedback on the reader's action: screen readers announce each change. */
  isAnswer?: boolean;
  children?: ComponentChildren;
}

/** A page's heading with its data basis: `your reading, n = 12`. */
export function PageHead({ title, note, isAnswer = false, children }: HeadProps) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      {note !== undefined && (
        <p class="quiet" role={isAnswer ? 'status' : undefined}>
          {note}
        </p>
      )}
      {children !== undefined && <div class="row">{children}</div>}
    </header>
  );
}

/** Opens the list of articles behind the figures. */
export const ListButton = ({ onList }: { onList(): void }) => (
  <button type="button" class="button small" onClick={onList}>
    {t('desk_list_articles')}
  </button>
);
