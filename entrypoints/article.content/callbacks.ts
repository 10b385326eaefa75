import type { Explained, OverlayCallbacks, WrongLink } from '@/components/overlay';
import type { InstrumentOverride, Settings } from '@/lib/model';
import { sentenceText } from '@/lib/model/sentence-text';
import { type Page, withInstrument, withoutInstrument } from '@/lib/page';
import { sendToBackground } from '@/lib/platform/messages';
import { generate } from './generate';
import type { Remarks } from './remarks';
import { copyText, saveJson } from './save';

/** What the callbacks act on. */
export interface CardOwner {
  page(): Page;
  settings(): Settings;
  remarks(): Remarks;
  remark(change: Partial<Remarks>): void;
  configure(settings: Settings): void;
  dismiss(): void;
  /** Ends with what is shown now. */
  signal(): AbortSignal;
}

/** What the reader's hand on the card does: to the page, to the settings, or to what is remarked on the analysis. */
export function createCallbacks(owner: CardOwner): OverlayCallbacks {
  const { page, settings, remarks, remark } = owner;

  /** Shown at once; the background is the one that writes, and its answer holds. */
  async function change(patch: Partial<Settings>): Promise<void> {
    owner.configure({ ...settings(), ...patch });
    const outcome = await sendToBackground('overlay-patch', patch);
    if (outcome.ok) owner.configure(outcome.value);
  }

  async function explain(sentence: number): Promise<void> {
    const explained = (value: Explained) =>
      remark({ explained: new Map(remarks().explained).set(sentence, value) });
    explained({ phase: 'asking' });
    const outcome = await sendToBackground('explain', { text: wordsOf(page(), sentence) });
    explained(
      outcome.ok ? { phase: 'ready', weights: outcome.value } : { phase: 'refused', reason: outcome.reason },
    );
  }

  let unsilence = () => {};

  /** Gone from this page at once; `always` is remembered under each name that stands here. */
  function reject({ name, names, scope }: WrongLink): void {
    const { state } = page();
    page().amend((analysis) => withoutInstrument(analysis, name));
    if (scope === 'here' || state.phase !== 'done') return;
    const isSilent = new Set(
      settings()
        .overrides.filter(isSilence)
        .map((each) => each.name),
    );
    const news = names.filter((each) => !isSilent.has(each));
    silence(news);
    remark({ silenced: name });
    unsilence = () => {
      page().amend((analysis) => withInstrument(analysis, state.analysis, name));
      const others = settings().overrides.filter((each) => !isSilence(each) || !news.includes(each.name));
      void change({ overrides: others });
    };
  }

  function silence(names: readonly string[]): void {
    const silenced = names.map((name) => ({ name, action: 'silence' as const }));
    void change({ overrides: [...settings().overrides, ...silenced] });
  }

  function linkAgain(): void {
    if (remarks().silenced === undefined) return;
    unsilence();
    remark({ silenced: undefined });
  }

  function summarize(): void {
    const { state } = page();
    if (state.phase !== 'done') return;
    void generate(state.extracted.article.text, owner.signal(), (generated) => remark({ generated }));
  }

  return {
    analyze: () => page().retry(),
    cancel: () => page().cancel(),
    close: owner.dismiss,
    showSentence: (sentence) => void page().showSentence(sentence),
    toggleSentence: (sentence) => remark({ excluded: toggled(remarks().excluded, sentence) }),
    explainSentence: (sentence) => void explain(sentence),
    place: (overlay) => void change({ overlay }),
    setHighlights: (highlights) => void change({ highlights }),
    setWatched: (symbol, watched) =>
      void change({ watchlist: watchlistWith(settings().watchlist, symbol, watched) }),
    wrongLink: reject,
    unsilence: linkAgain,
    generate: summarize,
    copy: (format) => copyText(page(), format),
    exportJson: () => saveJson(page()),
  };
}

const isSilence = ({ action }: InstrumentOverride): boolean => action === 'silence';

/** The words of a sentence of the answer that is shown. */
const wordsOf = ({ state }: Page, sentence: number): string =>
  state.phase === 'done' ? sentenceText(state.analysis, state.extracted.article.text, sentence) : '';

function toggled(set: ReadonlySet<number>, value: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

const watchlistWith = (list: readonly string[], symbol: string, watched: boolean): string[] =>
  watched ? [...new Set([...list, symbol])] : list.filter((other) => other !== symbol);
