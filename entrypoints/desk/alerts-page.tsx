import { useCallback, useState } from 'preact/hooks';
import { AlertsView } from '@/components/desk/alerts/alerts-view';
import type { RuleDraft } from '@/components/desk/alerts/rule-fields';
import { RuleForm } from '@/components/desk/alerts/rule-form';
import { eventName } from '@/components/event-names';
import { locale, plural } from '@/components/i18n';
import { dryRun } from '@/lib/desk/alerts/dry-run';
import { readInbox } from '@/lib/desk/alerts/inbox';
import type { AlertRule } from '@/lib/desk/alerts/rule';
import type { Database } from '@/lib/desk/database';
import type { HistoryIndex } from '@/lib/desk/digest/history-index';
import { holdingsIn, type Portfolio } from '@/lib/desk/portfolio/portfolio';
import { EVENT_TYPES } from '@/lib/events/event-types';
import { symbolIn } from '@/lib/model/symbol';
import { DAY } from '@/lib/util/time';
import { failureOf } from './changes';
import { byAge, byName } from './in-order';
import { knownSymbols } from './known-symbols';
import type { PageProps } from './page-props';
import { conditionOf, coolDownOf, draftOf, NEW_DRAFT, ruleOf, ruleView } from './rule-draft';
import { deleteWithUndo } from './undo';
import { useLive } from './use-live';
import { useMeanwhile } from './use-meanwhile';

const MONTH = 30 * DAY;
const MAX_FIRINGS = 300;
const NO_FIRINGS = { firings: [], total: 0, unread: 0 };

/** The newest firings, the rules, and the form of a rule being edited. */
export function AlertsPage(page: PageProps) {
  const { db } = page.services;
  const stored = useLive(() => readAlerts(db), [db]);
  const [rules, inbox] = stored ?? [[], NO_FIRINGS];
  const portfolios = useLive(() => db.portfolios.toArray().then(byName), [db]) ?? [];
  const [editing, setEditing] = useState<AlertRule | 'new'>();
  return (
    <>
      <AlertsView
        loading={stored === undefined}
        rules={rules.map((rule) => ruleView(rule, portfolios))}
        inbox={inbox}
        now={Date.now()}
        onNew={() => setEditing('new')}
        onEdit={(id) => setEditing(rules.find((rule) => rule.id === id))}
        {...changesOf(page, rules)}
      />
      {editing !== undefined && (
        <EditedRule {...{ page, edited: editing, portfolios }} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

/** The reader's changes to rules and firings; deletions can be undone. */
function changesOf(page: PageProps, rules: readonly AlertRule[]) {
  const { change, onRemoved } = page;
  const byId = (id: string) => rules.find((rule) => rule.id === id)!;
  const save = (rule: AlertRule) => change('desk-save-rule', { rule });
  const remove = (rule: AlertRule) => deleteWithUndo(page, 'desk-delete-rule', rule, () => save(rule));
  async function clearRead(): Promise<void> {
    const outcome = await change('desk-clear-read', undefined);
    if (!outcome.ok) return;
    const { at, count } = outcome.value;
    const restore = () => change('desk-put-back-cleared', { at });
    onRemoved({ text: plural('desk_alerts_removed', count), restore, takesFocus: false });
  }
  return {
    onDelete: (id: string) => void remove(byId(id)),
    onEnable: (id: string, enabled: boolean) => void save({ ...byId(id), enabled }),
    onClearRead: () => void clearRead(),
    onRead: (ids?: readonly string[]) =>
      void change('desk-mark-read', { read: true, ...(ids !== undefined && { ids: [...ids] }) }),
  };
}

interface EditedRuleProps {
  page: PageProps;
  edited: AlertRule | 'new';
  portfolios: readonly Portfolio[];
  onClose(): void;
}

function EditedRule({ page: { services, live }, edited, portfolios, onClose }: EditedRuleProps) {
  const { db, send } = services;
  const known = useCallback(
    async (draft: RuleDraft) => ({ ...draft, symbols: await knownSymbols(send, draft.symbols) }),
    [send],
  );
  const replay = useDryRun(db, live?.index, portfolios);
  const wouldFire = useCallback(async (draft: RuleDraft) => replay(await known(draft)), [replay, known]);
  const stored = async () => (edited === 'new' ? undefined : db.rules.get(edited.id));
  const changedMeanwhile = useMeanwhile(stored);
  async function save(draft: RuleDraft): Promise<string | undefined> {
    const warning = await changedMeanwhile();
    if (warning !== undefined) return warning;
    const rule = ruleFrom(await known(draft), (await stored()) ?? edited, portfolios);
    const failure = failureOf(await send('desk-save-rule', { rule }));
    if (failure === undefined) onClose();
    return failure;
  }
  return (
    <RuleForm
      draft={edited === 'new' ? NEW_DRAFT : draftOf(edited, portfolios)}
      portfolios={portfolios}
      events={eventsToPick(live?.index)}
      symbolOf={symbolIn}
      wouldFire={wouldFire}
      onClose={onClose}
      onSave={save}
    />
  );
}

/** Rules and firings in one query, so that their buttons appear together. */
const readAlerts = (db: Database) =>
  Promise.all([db.rules.toArray().then(byAge), readInbox(db, MAX_FIRINGS)] as const);

/** All event types that exist, not only those read so far: a rule may wait for a first one. */
function eventsToPick(index: HistoryIndex | undefined): string[] {
  const read = index?.counts('events').map(({ value }) => value) ?? [];
  return [...new Set<string>([...EVENT_TYPES, ...read])].sort((a, b) =>
    eventName(a).localeCompare(eventName(b), locale()),
  );
}

/** Builds a rule from a draft: a new one, or the edited one with its own id and date. */
function ruleFrom(draft: RuleDraft, edited: AlertRule | 'new', portfolios: readonly Portfolio[]): AlertRule {
  if (edited === 'new') return ruleOf(draft, crypto.randomUUID(), Date.now(), portfolios);
  return { ...ruleOf(draft, edited.id, edited.created, portfolios), enabled: edited.enabled };
}

/** How often a draft would have fired in the last month; `undefined` while the digest is loading. */
function useDryRun(
  db: Database,
  index: HistoryIndex | undefined,
  portfolios: readonly Portfolio[],
): (draft: RuleDraft) => Promise<number | undefined> {
  return useCallback(
    async (draft) => {
      if (index === undefined) return undefined;
      const deps = { index, db, holdingsOf: holdingsIn(portfolios) };
      const rule = { condition: conditionOf(draft), coolDownMinutes: coolDownOf(draft) };
      return (await dryRun(deps, rule, Date.now() - MONTH)).length;
    },
    [db, index, portfolios],
  );
}
