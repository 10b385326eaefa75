import { useState } from 'preact/hooks';
import { sentenceText } from '@/lib/model/sentence-text';
import { t } from '../../i18n';
import { InlineButton } from '../../ui/inline-button';
import { useActions } from '../actions';
import type { AnalysisView } from '../types';

/** The paragraph, clause by clause: hovering or focusing a clause shows its source sentence. */
export function InvestorParagraph({ view }: { view: AnalysisView }) {
  const { showSentence } = useActions();
  const [source, setSource] = useState<number>();
  return (
    <details class="investor">
      <summary>{t('investor')}</summary>
      <p>
        {view.analysis.summary.clauses.map(({ text, sentence }) => (
          <InlineButton
            class={source === sentence ? 'clause on' : 'clause'}
            key={text}
            title={t('show_in_page')}
            onPointerEnter={() => setSource(sentence)}
            onFocus={() => setSource(sentence)}
            onClick={() => showSentence(sentence)}
          >
            {`${text} `}
          </InlineButton>
        ))}
      </p>
      <p class="source" aria-live="polite">
        {source === undefined ? (
          t('clause_hint')
        ) : (
          <bdi>{sentenceText(view.analysis, view.text, source)}</bdi>
        )}
      </p>
    </details>
  );
}
