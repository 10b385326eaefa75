import { useState } from 'preact/hooks';
import { formatScore, formatShare } from '../../format';
import { plural, t } from '../../i18n';
import { useActions } from '../actions';
import type { TabProps } from '../done-view';
import type { Ledger, LedgerRow } from '../ledger';
import { roundToSum } from '../round-to-sum';
import { SentenceRow } from './sentence-row';
import { TotalRow } from './total-row';

/** Rows shown at first, and added per press: an article may have thousands of sentences. */
const FIRST = 12;
const MORE = 50;

interface Line {
  row: LedgerRow;
  /** Rounded to thousandths that add up to the total. */
  contribution: number;
}

/**
 * The ledger of the overall score: every sentence with its contribution, and the sum. The reader can exclude
 * sentences.
 */
export function EvidenceTab({ view, ledger }: TabProps) {
  const { toggleSentence } = useActions();
  const [shown, show] = useState(FIRST);
  const lines = linesOf(ledger, view.analysis.sentences);
  const rest = lines.slice(shown);
  return (
    <>
      <p class="quiet">{t('ledger_hint')}</p>
      <ul class="plain ledger">
        {lines.slice(0, shown).map(({ row, contribution }) => (
          <SentenceRow
            key={row.sentence}
            view={view}
            sentence={row.sentence}
            contribution={contribution}
            counted={row.counted}
            facts={factsOf(row)}
          >
            <button type="button" class="link" onClick={() => toggleSentence(row.sentence)}>
              {t(row.counted ? 'leave_out' : 'put_back')}
            </button>
          </SentenceRow>
        ))}
        {rest.length > 0 && <Rest lines={rest} onMore={() => show(shown + MORE)} />}
        <TotalRow score={ledger.overall?.score} />
      </ul>
      {view.excluded.size > 0 && (
        <button type="button" class="button small" onClick={() => view.excluded.forEach(toggleSentence)}>
          {t('put_all_back')}
        </button>
      )}
    </>
  );
}

/** Strongest first, by the contributions before exclusions, so that rows keep their places. */
function linesOf({ rows }: Ledger, sentences: readonly { contribution: number }[]): Line[] {
  const rounded = roundToSum(rows.map((row) => row.contribution));
  const strength = ({ row }: Line) => Math.abs(sentences[row.sentence]!.contribution);
  return rows
    .map((row, at) => ({ row, contribution: rounded[at]! }))
    .sort((a, b) => strength(b) - strength(a));
}

/**
 * The product of score and weight, which the line above explains: in words it would leave no room for the buttons.
 */
const factsOf = ({ score, weight, counted }: LedgerRow): string[] => [
  counted ? `${formatScore(score)} × ${formatWeight(weight)}` : t('score_is', formatScore(score)),
];

const formatWeight = (weight: number): string => formatShare(weight, 1);

function Rest({ lines, onMore }: { lines: readonly Line[]; onMore(): void }) {
  const sum = lines.reduce((total, line) => total + line.contribution, 0);
  return (
    <li class="entry rest">
      <button type="button" class="link" onClick={onMore}>
        {plural('more_sentences', lines.length)}
      </button>
      <span class="figure">{formatScore(sum, 3)}</span>
    </li>
  );
}
