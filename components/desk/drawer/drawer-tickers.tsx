import { formatShare } from '../../format';
import { plural, t } from '../../i18n';
import { ScoreAxis } from '../../score/score-axis';
import { ScoreFigure } from '../../score/score-figure';
import { tickerLink } from '../links';
import type { DrawerView } from '../types';

/** The article's sentiment towards each of its tickers. */
export function DrawerTickers({ tickers }: Pick<DrawerView, 'tickers'>) {
  return (
    <section>
      <h3>{t('desk_tickers')}</h3>
      <table aria-label={t('desk_tickers')}>
        <tbody>
          {tickers.map(({ symbol, name, label, score, relevance, confidence, sentences }) => (
            <tr key={symbol}>
              <th scope="row">
                <a href={tickerLink(symbol)}>{symbol}</a> <bdi class="quiet">{name}</bdi>
                <br />
                <span class="quiet small">
                  {t('desk_relevance')} {formatShare(relevance)} · {plural('desk_sentences', sentences)}
                </span>
              </th>
              <td>
                <ScoreAxis label={label} score={score} confidence={confidence} />{' '}
                <ScoreFigure label={label} score={score} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
