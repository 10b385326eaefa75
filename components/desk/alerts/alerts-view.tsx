import { plural, t } from '../../i18n';
import { Button } from '../../ui/button';
import { EmptyState } from '../empty-state';
import { PageHead } from '../page-head';
import { Inbox, type InboxProps } from './inbox';
import { goToRules, RuleList, type RuleView } from './rule-list';

interface Props extends InboxProps {
  /** Rules and firings are still being loaded. */
  loading: boolean;
  rules: readonly RuleView[];
  onNew(): void;
  onEdit(id: string): void;
  onDelete(id: string): void;
  onEnable(id: string, enabled: boolean): void;
  /** Remove read firings from the inbox. */
  onClearRead(): void;
}

/** The inbox, and the rules that fill it. */
export function AlertsView(props: Props) {
  const { loading, rules, inbox, onNew, onRead, onClearRead } = props;
  const { total, unread } = inbox;
  if (loading) return <EmptyState title={t('desk_alerts')} hint={t('desk_loading')} />;
  const create = (
    <button type="button" class="button main" onClick={onNew}>
      {t('desk_new_rule')}
    </button>
  );
  if (rules.length === 0 && total === 0)
    return (
      <EmptyState title={t('desk_alerts')} hint={t('desk_empty_alerts')}>
        {create}
      </EmptyState>
    );
  return (
    <>
      <PageHead title={t('desk_alerts')} note={plural('desk_unread_count', unread)} isAnswer>
        {create}
        <Button look="small" usable={unread > 0} onClick={() => onRead(undefined)}>
          {t('desk_read_all')}
        </Button>
        <Button look="small" usable={total > unread} onClick={onClearRead}>
          {t('desk_clear_read')}
        </Button>
        {rules.length > 0 && (
          <button type="button" class="button small far" onClick={goToRules}>
            {t('desk_rules')}
          </button>
        )}
      </PageHead>
      <div class="columns wide-first">
        <Inbox {...props} />
        <RuleList {...props} />
      </div>
    </>
  );
}
