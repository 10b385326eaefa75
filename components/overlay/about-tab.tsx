import { type Analysis, LABELS, type SentenceScore } from '@/lib/model';
import { readCoverageNote } from '@/lib/model/coverage-note';
import { formatDay, formatMoment, formatShare } from '../format';
import { plural, t } from '../i18n';
import { noteText } from '../note-text';
import { labelName } from '../score/label-name';
import { Switch } from '../ui/switch';
import { useActions } from './actions';
import type { TabProps } from './done-view';
import { roundToSum } from './round-to-sum';

/** How to read the card, its data basis, and the versions that produced it. */
export function AboutTab({ view: { analysis }, state }: TabProps) {
  const { setHighlights } = useActions();
  return (
    <>
      <Coverage analysis={analysis} />
      <Shares analysis={analysis} />
      <section class="group">
        <h3>{t('highlights')}</h3>
        <Legend />
        <Switch name={t('highlights_on')} on={state.highlights} onChange={setHighlights} />
      </section>
      <section class="group">
        <h3>{t('how_to_read')}</h3>
        <p>{t('how_axis')}</p>
        <p>{t('how_mixed')}</p>
        <p>{t('how_private')}</p>
      </section>
      <Versions analysis={analysis} />
    </>
  );
}

function Coverage({ analysis: { coverage, sentences, article } }: { analysis: Analysis }) {
  const published = formatMoment(article.publishedTime);
  return (
    <section class="group">
      <h3>{t('coverage')}</h3>
      <p>
        {plural('coverage_long', coverage.sentences, coverage.scored)} {plural('words', article.wordCount)}
        {published !== '' && ` ${t('published', published)}`}
      </p>
      {skippedCounts(sentences).map(([reason, count]) => (
        <p class="quiet" key={reason}>
          {plural(KEYS[reason], count)}
        </p>
      ))}
      {coverage.notes.filter(isNoCount).map((note) => (
        <p class="note" key={note}>
          {noteText(note)}
        </p>
      ))}
    </section>
  );
}

/** Counts of excluded sentences are already shown above. */
const isNoCount = (note: string): boolean => readCoverageNote(note)?.name !== 'without_weight';

type Skipped = NonNullable<SentenceScore['skipped']>;

const KEYS = {
  boilerplate: 'skipped_boilerplate',
  caption: 'skipped_caption',
  'too-short': 'skipped_too_short',
} as const satisfies Record<Skipped, string>;

function skippedCounts(sentences: readonly SentenceScore[]): [Skipped, number][] {
  const counts = new Map<Skipped, number>();
  for (const { skipped } of sentences) if (skipped) counts.set(skipped, (counts.get(skipped) ?? 0) + 1);
  return [...counts];
}

const SHARES = ['positive', 'neutral', 'negative'] as const;

function Shares({ analysis: { overall } }: { analysis: Analysis }) {
  const rounded = roundToSum(
    SHARES.map((label) => overall[label]),
    100,
  );
  return (
    <section class="group">
      <h3>{t('shares')}</h3>
      <div class="shares">
        {SHARES.map((label, at) => (
          <span key={label} data-label={label} style={{ '--share': overall[label] }}>
            <b>{formatShare(rounded[at]!)}</b> {labelName(label)}
          </span>
        ))}
      </div>
    </section>
  );
}

/** The same marks as the highlights on the page. */
function Legend() {
  return (
    <p class="legend">
      {LABELS.map((label) => (
        <span key={label} class="painted" data-label={label}>
          {labelName(label)}
        </span>
      ))}
    </p>
  );
}

/** The date at the start of a dictionary's id; the rest distinguishes versions of the same day. */
function dayOf(id: string): string {
  const [day] = /^\d{4}-\d{2}-\d{2}/u.exec(id) ?? [];
  // Without a time zone it is local midnight, so the day is right everywhere.
  return day === undefined ? id : formatDay(Date.parse(`${day}T00:00`));
}

function Versions({ analysis: { engine } }: { analysis: Analysis }) {
  return (
    <section class="group">
      <h3>{t('versions')}</h3>
      <p class="quiet">{t('versions_text', engine.version, engine.model, dayOf(engine.instruments))}</p>
    </section>
  );
}
