import { formatScore } from '../../format';
import { t } from '../../i18n';
import { useActions } from '../actions';
import { SentenceRow } from '../evidence/sentence-row';
import { TotalRow } from '../evidence/total-row';
import { roundToSum } from '../round-to-sum';
import type { AnalysisView } from '../types';
import { historyText, identityText, linkText, voicesText } from './instrument-text';
import type { InstrumentRow } from './instruments';

/** How a ticker's score is composed, its identity, and a way to report a wrong link. */
export function TickerDetails({ row, view }: { row: InstrumentRow; view: AnalysisView }) {
  const history = row.ticker && view.history?.get(row.ticker.symbol);
  return (
    <div class="details">
      <p class="quiet">{identityText(row)}</p>
      {row.ticker && <p class="quiet">{linkText(row.ticker.link)}</p>}
      {history && <p class="quiet">{historyText(history)}</p>}
      <p class="quiet">{voicesText(row)}</p>
      <EvidenceOf row={row} view={view} />
      <WrongLinkButtons row={row} />
    </div>
  );
}

function EvidenceOf({ row, view }: { row: InstrumentRow; view: AnalysisView }) {
  const evidence = row.evidence.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const rounded = roundToSum(evidence.map(({ contribution }) => contribution));
  if (evidence.length === 0) return <p class="quiet">{t('no_evidence')}</p>;
  return (
    <ul class="plain ledger">
      {evidence.map(({ sentence, score, voice, referred }, at) => (
        <SentenceRow
          key={sentence}
          view={view}
          sentence={sentence}
          contribution={rounded[at]!}
          facts={[
            t('score_is', formatScore(score)),
            ...(voice === 'quoted' ? [t('voice_quoted')] : []),
            ...(referred ? [t('referred')] : []),
          ]}
        />
      ))}
      <TotalRow score={row.score} />
    </ul>
  );
}

function WrongLinkButtons({ row: { name, surfaces } }: { row: InstrumentRow }) {
  const { wrongLink } = useActions();
  const names = surfaces.length > 0 ? surfaces : [name];
  const report = (scope: 'here' | 'always') => () => wrongLink({ names, name, scope });
  return (
    <div class="row">
      <span class="quiet">{t('wrong_link')}</span>
      <button type="button" class="link" onClick={report('here')}>
        {t('wrong_here')}
      </button>
      <button type="button" class="link" onClick={report('always')}>
        {t('wrong_always')}
      </button>
    </div>
  );
}
