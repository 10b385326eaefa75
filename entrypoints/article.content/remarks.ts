import type { Explained, Generated } from '@/components/overlay';
import type { Analysis, CardSettings } from '@/lib/model';
import type { Done, VisitState } from '@/lib/page';
import { offerGenerated } from './generate';
import { type HistoryRemarks, historyRemarksOf } from './history-remarks';

/** What is said beside the present analysis, by the reader or for the reader; gone with it. */
export interface Remarks extends HistoryRemarks {
  excluded: ReadonlySet<number>;
  explained: ReadonlyMap<number, Explained>;
  generated?: Generated;
  /** The company that was silenced last, and can be linked again. */
  silenced?: string;
}

/** The remarks on whatever is shown now. */
interface RemarkBook {
  readonly remarks: Remarks;
  /** Aborted when the remarks end. */
  readonly signal: AbortSignal;
  add(change: Partial<Remarks>): void;
  /** Turns to what is shown now: another analysis begins without remarks, and gets those of the history once it is in it. */
  turnTo(state: VisitState): void;
  end(): void;
}

/** An empty book. `onChange` hears of what is added; `settings` is asked each time that they matter. */
export function createRemarkBook(settings: () => CardSettings, onChange: () => void): RemarkBook {
  let remarks = noRemarks();
  let life = new AbortController();
  /** What the remarks are about: they count these sentences. */
  let remarked: Analysis['sentences'] | undefined;
  /** What the history was asked about. */
  let compared: Analysis['sentences'] | undefined;

  function add(change: Partial<Remarks>): void {
    remarks = { ...remarks, ...change };
    onChange();
  }

  function renew(): void {
    life.abort();
    life = new AbortController();
    remarks = noRemarks();
  }

  async function compare({ analysis, kind }: Done, signal: AbortSignal): Promise<void> {
    compared = analysis.sentences;
    const fromHistory = await historyRemarksOf(analysis, kind, settings().thresholds);
    const generated = settings().builtInSummaries ? await offerGenerated() : undefined;
    if (!signal.aborted) add({ ...fromHistory, ...(generated && { generated }) });
  }

  return {
    get remarks() {
      return remarks;
    },
    get signal() {
      return life.signal;
    },
    add,
    turnTo(state) {
      const sentences = state.phase === 'done' ? state.analysis.sentences : undefined;
      if (sentences !== remarked) renew();
      remarked = sentences;
      if (state.phase === 'done' && state.written && sentences !== compared) void compare(state, life.signal);
    },
    end: () => life.abort(),
  };
}

const noRemarks = (): Remarks => ({ excluded: new Set(), explained: new Map() });
