import { formatScore } from '../../format';
import { t } from '../../i18n';
import { refusalText } from '../../refusal-text';
import type { Explained, WordWeights } from '../types';
import { accountOf, type Run } from './word-weights';

/**
 * The sentence with its most important words marked and signed; with the other words' weights, they sum to the logit.
 */
export function WordWeightsView({ text, explained }: { text: string; explained: Explained | undefined }) {
  if (explained === undefined || explained.phase === 'asking')
    return <p class="words quiet">{t('explain_asking')}</p>;
  if (explained.phase === 'refused') return <p class="words quiet">{refusalText(explained.reason)}</p>;
  return <Weights text={text} weights={explained.weights} />;
}

function Weights({ text, weights }: { text: string; weights: WordWeights }) {
  const { runs, bias, others, sum } = accountOf(text, weights);
  return (
    <div class="words">
      <p dir="auto">
        {runs.map((run, at) => (
          <Word run={run} key={at} />
        ))}
      </p>
      <p class="quiet">
        {others !== 0 && t('explain_others', formatScore(others))}{' '}
        {t('explain_sum', formatScore(bias), formatScore(sum))}
      </p>
    </div>
  );
}

function Word({ run: { text, weight, tell } }: { run: Run }) {
  if (weight === undefined || weight === 0 || !tell) return <>{text}</>;
  return (
    <mark data-label={weight > 0 ? 'positive' : 'negative'}>
      {text}
      <sub>{formatScore(weight)}</sub>
    </mark>
  );
}
