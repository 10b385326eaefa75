import { formatScore } from '../format';
import { t } from '../i18n';
import { refusalText } from '../refusal-text';
import type { Explained, WordWeights } from './types';
import { type Run, runsOf } from './word-weights';

/** The sentence with the words that moved it marked and signed; their sum is the sentence's logit. */
export function WordWeightsView({ text, explained }: { text: string; explained: Explained | undefined }) {
  if (explained === undefined || explained.phase === 'asking')
    return <p class="words quiet">{t('explain_asking')}</p>;
  if (explained.phase === 'refused') return <p class="words quiet">{refusalText(explained.reason)}</p>;
  return <Weights text={text} weights={explained.weights} />;
}

function Weights({ text, weights }: { text: string; weights: WordWeights }) {
  return (
    <div class="words">
      <p dir="auto">
        {runsOf(text, weights).map((run, at) => (
          <Word run={run} key={at} />
        ))}
      </p>
      <p class="quiet">{t('explain_sum', formatScore(weights.bias), formatScore(weights.logit))}</p>
    </div>
  );
}

function Word({ run: { text, weight, tell } }: { run: Run }) {
  if (weight === undefined || weight === 0 || !tell) return <>{text}</>;
  return (
    <mark data-label={weight > 0 ? 'positive' : 'negative'}>
      {text}
      <sub>{formatScore(weight, 1)}</sub>
    </mark>
  );
}
