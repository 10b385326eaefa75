import type { ComponentChildren } from 'preact';
import { t } from '../i18n';
import { PageHead } from './page-head';

/** Shown on a page without content yet: a title and what to do first. */
export function EmptyState({
  title,
  hint,
  children,
}: {
  title: string;
  hint: string;
  children?: ComponentChildren;
}) {
  return (
    <>
      <PageHead title={title} />
      <section class="empty">
        <p class="quiet">{hint}</p>
        {children !== undefined && <div class="row">{children}</div>}
      </section>
    </>
  );
}

/** The empty state of pages that show the history. */
export const EmptyHistory = ({ title }: { title: string }) => (
  <EmptyState title={title} hint={t('desk_empty_history')}>
    <a class="button" href="#/feeds">
      {t('desk_add_feed')}
    </a>
  </EmptyState>
);
