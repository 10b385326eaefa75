import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { scoreInstruments, scoreSentences } from '@/lib/sentiment';
import { ownParts } from '@/lib/sentiment/subjects/own-part';
import { documentOf, mentionsOf, model } from './article';

/** What is read of a sentence for each name, in the order of the names. */
function partsOf(text: string, names: readonly string[]): string[] {
  const { sentences, ...document } = documentOf(text);
  const mentions = mentionsOf({ sentences, ...document }, names).sort((a, b) => a.start - b.start);
  const ownPart = ownParts(sentences, mentions);
  return names.map((name) => {
    const spans = mentions.filter(({ instrument }) => instrument.id === name);
    return ownPart(sentences[0]!, spans)
      .tokens.map((token) => token.text)
      .join(' ');
  });
}

describe('what a sentence says of one of its names', () => {
  it.each([
    ['Acme cuts forecast; Bolt lifts outlook', ['Acme cuts forecast ;', 'Bolt lifts outlook']],
    ['Acme rose 2% and Bolt fell 3%', ['Acme rose 2%', 'and Bolt fell 3%']],
    [
      "Italy's Acme sank 9%, and Spain's Bolt climbed 3%",
      ["Italy's Acme sank 9%", ", and Spain's Bolt climbed 3%"],
    ],
    ['Acme gained 4%, but Bolt shares slid', ['Acme gained 4%', ', but Bolt shares slid']],
  ])('is its own clause: %s', (text, parts) => expect(partsOf(text, ['Acme', 'Bolt'])).toEqual(parts));

  it.each([
    'Acme and Bolt fell 3%',
    'Shares of Acme; Bolt; and others fell 3%',
    'Acme fell after it and Bolt ended their talks',
    'Acme agreed to buy Cern and Bolt',
  ])('is all of it where no clause is its own: %s', (text) => {
    const [acme, bolt] = partsOf(text, ['Acme', 'Bolt']);
    expect(acme).toBe(bolt);
  });

  it('scores two names of one headline apart', () => {
    const document = documentOf('The lab said so.', {
      title: 'Acme loses its biggest order; Bolt lifts its outlook',
    });
    const scores = scoreInstruments(
      document,
      scoreSentences(document, model),
      mentionsOf(document, ['Acme', 'Bolt']),
      { model, thresholds: DEFAULT_SETTINGS.thresholds },
    );
    expect(scores.get('Acme')!.score).toBeLessThan(-0.35);
    expect(scores.get('Bolt')!.score).toBeGreaterThan(0.35);
  });
});
