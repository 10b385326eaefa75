import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { sentenceText } from '@/lib/model/sentence-text';
import { formatScore } from '../../format';
import { t } from '../../i18n';
import { signOf } from '../../score/sign-of';
import { InlineButton } from '../../ui/inline-button';
import { useActions } from '../actions';
import type { AnalysisView } from '../types';
import { WordWeightsView } from './word-weights-view';

interface Props {
  view: AnalysisView;
  sentence: number;
  /** Its contribution, rounded so that the column adds up. */
  contribution: number;
  /** How the contribution is computed: `−0.62 × 8.0%`, `score −0.62`, `quoted`. */
  facts: readonly string[];
  counted?: boolean;
  /** Further controls in this row. */
  children?: ComponentChildren;
}

/**
 * One line of a ledger: the sentence (a click shows it on the page), its contribution and, on demand, its words'
 * weights.
 */
export function SentenceRow({ view, sentence, contribution, facts, counted = true, children }: Props) {
  const { showSentence, explainSentence } = useActions();
  const [open, setOpen] = useState(false);
  const text = sentenceText(view.analysis, view.text, sentence);
  const toggle = () => {
    if (!open && !view.explained.has(sentence)) explainSentence(sentence);
    setOpen(!open);
  };
  return (
    <li class="entry" data-counted={counted}>
      <InlineButton class="entry-text" title={t('show_in_page')} onClick={() => showSentence(sentence)}>
        {sentence === 0 && view.analysis.sentences[0]?.part === 'title' && (
          <span class="chip">{t('headline')}</span>
        )}{' '}
        <bdi>{text}</bdi>
      </InlineButton>
      <span class="figure" data-label={signOf(contribution)}>
        {counted ? formatScore(contribution, 3) : t('not_counted')}
      </span>
      <div class="entry-facts">
        <span class="quiet">{facts.join(' · ')}</span>
        <button type="button" class="link" aria-expanded={open} onClick={toggle}>
          {t('explain')}
        </button>
        {children}
      </div>
      {open && <WordWeightsView text={text} explained={view.explained.get(sentence)} />}
    </li>
  );
}
