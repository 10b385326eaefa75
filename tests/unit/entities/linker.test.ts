import { describe, expect, it } from 'vitest';
import { linkText } from './fixture';

describe('linker', () => {
  it('links names, explicit tickers and what they teach', () => {
    const mentions = linkText(
      "Meta Platforms' (META) stake in Scale AI worries OpenAI. Scale is cautious; Meta is not.",
    );
    expect(mentions.map(({ surface, instrument }) => [surface, instrument.id])).toEqual([
      ['Meta Platforms', 'META'],
      ['META', 'META'],
      ['Scale AI', 'private:Scale AI'],
      ['OpenAI', 'private:OpenAI'],
      ['Scale', 'private:Scale AI'],
      ['Meta', 'META'],
    ]);
  });
});
