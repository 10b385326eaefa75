import type { Explained, Generated } from '@/components/overlay';
import type { Analysis, CardSettings } from '@/lib/model';
import type { Done, VisitState } from '@/lib/page';
import { offerGenerated } from './generate';
import { type HistoryRemarks, historyRemarksOf } from './history-remarks';

/** Everything shown beside the current analysis, by or for the reader; discarded with it. */
export interface Remarks extends HistoryRemarks {
  excluded: ReadonlySet<number>;
  explained: ReadonlyMap<number, Explained>;
  generated?: Generated;
  /** The last silenced company, while undo is possible. */
  silenced?: string;
}

/** The remarks on the current analysis. */
export class RemarkBook {
  private current = noRemarks();
  private life = new AbortController();
  /** The analysis, by its sentences, that the remarks belong to. */
  private remarked: Analysis['sentences'] | undefined;
  /** The analysis, by its sentences, that the history was asked about. */
  private compared: Analysis['sentences'] | undefined;

  /** Starts empty. `settings` is read when needed; `onChange` is called for additions. */
  constructor(
    private readonly settings: () => CardSettings,
    private readonly onChange: () => void,
  ) {}

  get remarks(): Remarks {
    return this.current;
  }

  /** Aborts when the remarks end. */
  get signal(): AbortSignal {
    return this.life.signal;
  }

  add(change: Partial<Remarks>): void {
    this.current = { ...this.current, ...change };
    this.onChange();
  }

  /**
   * Switches to what is shown now. Another analysis starts without remarks; remarks from the history follow once it is
   * saved there.
   */
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
