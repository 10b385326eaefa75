import type { ComponentChildren } from 'preact';
import { t } from '../i18n';
import { PageHead } from './page-head';

/** What a page says before there is anything in it, and what to do first. */
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

/** What a page over the history says before anything was read. */
export const EmptyHistory = ({ title }: { title: string }) => (
  <EmptyState title={title} hint={t('desk_empty_history')}>
    <a class="button" href="#/feeds">
      {t('desk_add_feed')}
    </a>
  </EmptyState>
);
