import type { ComponentChildren } from 'preact';
import { t } from '../i18n';

interface HeadProps {
  title: string;
  note?: string;
  /** The note answers what the reader does: screen readers are told of each change. */
  isAnswer?: boolean;
  children?: ComponentChildren;
}

/** A page's heading with what it rests on: `your reading, n = 12`. */
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

/** The way from the figures to what they rest on. */
export const ListButton = ({ onList }: { onList(): void }) => (
  <button type="button" class="button small" onClick={onList}>
    {t('desk_list_articles')}
  </button>
);
