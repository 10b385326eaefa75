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
export class RemarkBook {
  private current = noRemarks();
  private life = new AbortController();
  /** What the remarks are about: they count these sentences. */
  private remarked: Analysis['sentences'] | undefined;
  /** What the history was asked about. */
  private compared: Analysis['sentences'] | undefined;

  /** An empty book. `settings` is asked each time that they matter; `onChange` hears of what is added. */
  constructor(
    private readonly settings: () => CardSettings,
    private readonly onChange: () => void,
  ) {}

  get remarks(): Remarks {
    return this.current;
  }

  /** Aborted when the remarks end. */
  get signal(): AbortSignal {
    return this.life.signal;
  }

  add(change: Partial<Remarks>): void {
    this.current = { ...this.current, ...change };
    this.onChange();
  }

  /** Turns to what is shown now. Another analysis begins without remarks; those of the history come once that has it. */
  turnTo(state: VisitState): void {
    const sentences = state.phase === 'done' ? state.analysis.sentences : undefined;
    if (sentences !== this.remarked) this.renew();
    this.remarked = sentences;
    if (state.phase === 'done' && state.written && sentences !== this.compared) void this.compare(state);
  }

  end(): void {
    this.life.abort();
  }

  private renew(): void {
    this.end();
    this.life = new AbortController();
    this.current = noRemarks();
  }

  private async compare({ analysis, kind }: Done): Promise<void> {
    const { signal } = this;
    this.compared = analysis.sentences;
    const fromHistory = await historyRemarksOf(analysis, kind, this.settings().thresholds);
    const generated = this.settings().builtInSummaries ? await offerGenerated() : undefined;
    if (!signal.aborted) this.add({ ...fromHistory, ...(generated && { generated }) });
  }
}

const noRemarks = (): Remarks => ({ excluded: new Set(), explained: new Map() });
