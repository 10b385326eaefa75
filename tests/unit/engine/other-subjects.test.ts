import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { articleFromText } from '@/lib/model';
import { GARDEN } from '../garden';

function analyze(text: string) {
  const outcome = loadEngine().analyze(articleFromText(text));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('a text about other things than business', () => {
  it('has no events of its launches and quarrels', () =>
    expect(analyze(`${GARDEN} Then they launched the boat. A lawsuit was the end of it.`).events).toEqual(
      [],
    ));

  it('has those that happen to a company', () => {
    const { events } = analyze(`${GARDEN} Then a court fined Netflix, and a lawsuit against Netflix began.`);
    expect(events.map(({ type, instruments }) => [type, instruments])).toContainEqual([
      'litigation',
      ['NFLX'],
    ]);
  });

  it('warns that its score is less reliable', () => {
    const said = expect.stringContaining('hardly speaks of business');
    expect(analyze(GARDEN).coverage.notes).toContainEqual(said);
    expect(
      analyze(`${GARDEN} Shares rose as profits and revenue beat forecasts.`).coverage.notes,
    ).not.toContainEqual(said);
  });
});
