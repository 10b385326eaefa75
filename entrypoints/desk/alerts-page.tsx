import { useCallback, useState } from 'preact/hooks';
import { AlertsView } from '@/components/desk/alerts-view';
import { RuleForm } from '@/components/desk/rule-form';
import { t } from '@/components/i18n';
import { dryRun } from '@/lib/desk/alerts/dry-run';
import type { AlertRule } from '@/lib/desk/alerts/rule';
import type { Portfolio } from '@/lib/desk/portfolio/portfolio';
import { symbolIn } from '@/lib/desk/portfolio/symbol';
import { DAY } from '@/lib/model/day';
import { failureOf } from './changes';
import type { PageProps } from './desk';
import { useLive } from './hooks';
import { conditionText, draftOf, NEW_DRAFT, ruleOf } from './rule-draft';

const MONTH = 30 * DAY;
const MOST_FIRINGS = 300;

/** The newest firings and the rules, and the form of one that is edited. */
export function AlertsPage({ services, change, live, onRemoved }: PageProps) {
  const { db, send } = services;
  const rules = useLive(() => db.rules.toArray(), [db]) ?? [];
  const firings =
    useLive(() => db.firings.orderBy('time').reverse().limit(MOST_FIRINGS).toArray(), [db]) ?? [];
  const portfolios = useLive(() => db.portfolios.toArray(), [db]) ?? [];
  const [editing, setEditing] = useState<AlertRule | 'new'>();
  const save = (rule: AlertRule) => change('desk-save-rule', { rule });
  const { ruleFrom, wouldFire } = useDraft(editing, { db, index: live?.index, portfolios });
  async function remove(id: string): Promise<void> {
    const rule = rules.find((each) => each.id === id)!;
    if ((await change('desk-delete-rule', { id })).ok)
      onRemoved({ text: t('deleted', rule.name), restore: () => save(rule), takesFocus: true });
  }
  async function saveDraft(draft: typeof NEW_DRAFT): Promise<string | undefined> {
    const failure = failureOf(await send('desk-save-rule', { rule: ruleFrom(draft) }));
    if (failure === undefined) setEditing(undefined);
    return failure;
  }
  return (
    <>
      <AlertsView
        rules={rules.map((rule) => ({ ...rule, condition: conditionText(rule.condition, portfolios) }))}
        firings={firings}
        now={Date.now()}
        onNew={() => setEditing('new')}
        onEdit={(id) => setEditing(rules.find((rule) => rule.id === id))}
        onDelete={(id) => void remove(id)}
        onEnable={(id, enabled) => void save({ ...rules.find((rule) => rule.id === id)!, enabled })}
        onRead={(ids) =>
          void change('desk-mark-read', { read: true, ...(ids !== undefined && { ids: [...ids] }) })
        }
      />
      {editing !== undefined && (
        <RuleForm
          draft={editing === 'new' ? NEW_DRAFT : draftOf(editing)}
          portfolios={portfolios}
          events={live?.index.counts('events').map(({ value }) => value) ?? []}
          symbolOf={symbolIn}
          wouldFire={wouldFire}
          onClose={() => setEditing(undefined)}
          onSave={saveDraft}
        />
      )}
    </>
  );
}

interface DraftContext {
  db: PageProps['services']['db'];
  index: NonNullable<PageProps['live']>['index'] | undefined;
  portfolios: readonly Portfolio[];
}

/** What a draft becomes as a rule, and how often that would have fired in the last month. */
function useDraft(editing: AlertRule | 'new' | undefined, { db, index, portfolios }: DraftContext) {
  const ruleFrom = (draft: typeof NEW_DRAFT) =>
    editing === undefined || editing === 'new'
      ? ruleOf(draft, crypto.randomUUID(), Date.now(), portfolios)
      : { ...ruleOf(draft, editing.id, editing.created, portfolios), enabled: editing.enabled };
  const holdingsOf = (id: string) => portfolios.find((each) => each.id === id)?.holdings ?? [];
  const wouldFire = useCallback(
    async (draft: typeof NEW_DRAFT) =>
      index && (await dryRun({ index, db, holdingsOf }, ruleFrom(draft), Date.now() - MONTH)).length,
    [index, portfolios],
  );
  return { ruleFrom, wouldFire };
}
