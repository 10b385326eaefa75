import { plural } from '../../i18n';
import { ScoreAxis } from '../../score/score-axis';
import { ScoreFigure } from '../../score/score-figure';
import type { EntryView } from '../types';

interface Props {
  entry: EntryView;
  /** Other entries that tell the same story. */
  story: readonly EntryView[];
  onOpen(entry: EntryView): void;
}

/** The same story in other entries, to compare their tone. */
export function StoryList({ entry, story, onOpen }: Props) {
  const title = plural('desk_told', story.length + 1);
  return (
    <section>
      <h3>{title}</h3>
      <table aria-label={title}>
        <tbody>
          {[entry, ...story].map((each) => (
            <tr key={each.id} aria-current={each.id === entry.id}>
              <th scope="row">
                <button type="button" class="link" onClick={() => onOpen(each)}>
                  <bdi>{each.siteName || each.host}</bdi>
                </button>
                <br />
                <bdi class="quiet small">{each.title}</bdi>
              </th>
              <td>
                <ScoreAxis label={each.label} score={each.score} />{' '}
                <ScoreFigure label={each.label} score={each.score} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
