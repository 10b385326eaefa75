import { t } from '../../i18n';
import { useActions } from '../actions';
import type { TabProps } from '../done-view';
import { CopyMenu } from './copy-menu';
import { GeneratedSummary } from './generated-summary';
import { InvestorParagraph } from './investor-paragraph';
import { TickerStrip } from './ticker-strip';

/** The three-sentence summary, the investor paragraph, and the main tickers. */
export function BriefTab({ view, open }: TabProps) {
  const { summary } = view.analysis;
  return (
    <>
      {summary.brief.length > 0 ? (
        <Brief sentences={summary.brief} indices={summary.briefSentences} />
      ) : (
        <p class="quiet">{t(summary.note === 'no-prose' ? 'summary_no_prose' : 'summary_too_short')}</p>
      )}
      {summary.clauses.length > 0 && <InvestorParagraph view={view} />}
      {view.generated && <GeneratedSummary generated={view.generated} />}
      <CopyMenu />
      <TickerStrip view={view} onAll={() => open('tickers')} />
    </>
  );
}

function Brief({ sentences, indices }: { sentences: readonly string[]; indices: readonly number[] }) {
  const { showSentence } = useActions();
  return (
    <ul class="brief">
      {sentences.map((sentence, at) => (
        <li key={sentence}>
          <button
            type="button"
            class="text-link"
            title={t('show_in_page')}
            onClick={() => showSentence(indices[at]!)}
          >
            <bdi>{sentence}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
