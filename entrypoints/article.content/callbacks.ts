import type { Explained, OverlayCallbacks } from '@/components/overlay';
import type { CardSettings } from '@/lib/model';
import { sentenceText } from '@/lib/model/sentence-text';
import { changeOf } from '@/lib/model/settings-change';
import type { Page } from '@/lib/page';
import { sendToBackground } from '@/lib/platform/messages';
import type { CardOwner } from './card-owner';
import { createGeneration } from './generate';
import { copyText, saveJson } from './save';
import { createLinkCorrections } from './wrong-link';

/** Implements the reader's actions on the card: they change the page, the settings or the remarks. */
export function createCallbacks(owner: CardOwner): OverlayCallbacks {
  const { page, settings, remarks, remark } = owner;
  const change = (patch: Partial<CardSettings>) => void changeSettings(owner, patch);
  const links = createLinkCorrections(owner, change);
  const generation = createGeneration(owner);
  return {
    analyze: () => page().retry(),
    cancel: () => page().cancel(),
    close: owner.dismiss,
    showSentence: (sentence) => void page().showSentence(sentence),
    toggleSentence: (sentence) => remark({ excluded: toggled(remarks().excluded, sentence) }),
    explainSentence: (sentence) => void explain(owner, sentence),
    place: (overlay) => change({ overlay }),
    setHighlights: (highlights) => change({ highlights }),
    setWatched: (symbol, watched) =>
      change({ watchlist: watchlistWith(settings().watchlist, symbol, watched) }),
    wrongLink: links.reject,
    unsilence: links.unsilence,
    generate: generation.start,
    stopGenerating: generation.stop,
    copy: (format) => copyText(page(), format),
    exportJson: () => saveJson(page(), owner.root()),
  };
}

/** Shows the change at once. The background writes it, and its reply is final. */
async function changeSettings(
  { settings, configure }: CardOwner,
  patch: Partial<CardSettings>,
): Promise<void> {
  const change = changeOf(settings(), patch);
  configure({ ...settings(), ...patch });
  const outcome = await sendToBackground('overlay-change', change);
  if (outcome.ok) configure(outcome.value);
}

async function explain({ page, signal, remarks, remark }: CardOwner, sentence: number): Promise<void> {
  const asked = signal();
  const show = (explained: Explained) =>
    remark({ explained: new Map(remarks().explained).set(sentence, explained) });
  show({ phase: 'asking' });
  const outcome = await sendToBackground('explain', { text: wordsOf(page(), sentence) });
  // Another analysis may be shown by now, with other sentence numbers.
  if (asked.aborted) return;
  show(
    outcome.ok ? { phase: 'ready', weights: outcome.value } : { phase: 'refused', reason: outcome.reason },
  );
}

/** The text of a sentence in the shown analysis. */
const wordsOf = ({ state }: Page, sentence: number): string =>
  state.phase === 'done' ? sentenceText(state.analysis, state.extracted.article.text, sentence) : '';

function toggled(set: ReadonlySet<number>, value: number): ReadonlySet<number> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

const watchlistWith = (list: readonly string[], symbol: string, watched: boolean): string[] =>
  watched ? [...new Set([...list, symbol])] : list.filter((other) => other !== symbol);
