import { useMemo, useState } from 'preact/hooks';
import { t } from '../i18n';
import { type Tab, Tabs } from '../ui/tabs';
import { AboutTab } from './about-tab';
import { Answer } from './answer';
import { BriefTab } from './brief/brief-tab';
import { EvidenceTab } from './evidence/evidence-tab';
import { type Ledger, ledgerOf } from './ledger';
import { withoutSentences } from './left-out';
import { instrumentGroups } from './tickers/instruments';
import { TickersTab } from './tickers/tickers-tab';
import type { AnalysisView, OverlayState } from './types';

type TabId = 'brief' | 'tickers' | 'evidence' | 'about';

/** Props of each of the four tabs. */
export interface TabProps {
  view: AnalysisView;
  state: OverlayState;
  ledger: Ledger;
  /** Opens another tab. */
  open(tab: TabId): void;
}

const PANELS = { brief: BriefTab, tickers: TickersTab, evidence: EvidenceTab, about: AboutTab };

/** The result, and the tabs that explain it. */
export function DoneView({ view, state }: { view: AnalysisView; state: OverlayState }) {
  const [tab, open] = useState<TabId>('brief');
  const { analysis, excluded } = view;
  const { thresholds } = state;
  const ledger = useMemo(
    () => ledgerOf(analysis, excluded, thresholds),
    [analysis, excluded, thresholds.label],
  );
  const shown = useMemo(
    () => ({ ...view, analysis: withoutSentences(analysis, excluded, thresholds) }),
    [view, thresholds.label],
  );
  const Panel = PANELS[tab];
  return (
    <>
      <Answer view={view} thresholds={thresholds} ledger={ledger} />
      <Tabs<TabId> tabs={tabsOf(view)} open={tab} label={t('tabs_label')} onOpen={open}>
        <Panel view={shown} state={state} ledger={ledger} open={open} />
      </Tabs>
    </>
  );
}

const tabsOf = ({ analysis }: AnalysisView): Tab<TabId>[] => [
  { id: 'brief', name: t('tab_brief') },
  {
    id: 'tickers',
    name: t('tab_tickers'),
    count: instrumentGroups(analysis).flatMap(({ rows }) => rows).length,
  },
  { id: 'evidence', name: t('tab_evidence') },
  { id: 'about', name: t('tab_about') },
];
