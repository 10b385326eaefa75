import { describe, expect, it } from 'vitest';
import { detectEvents } from '@/lib/events';
import { readArticle } from '../summary/read-article';

const eventsOf = (text: string, named: { surface: string; symbol?: string }[] = []) =>
  readArticle(text, (document, _scores, mentions) => detectEvents(document, mentions), named);

describe('detectEvents', () => {
  it('says who and how much', () => {
    const [event] = eventsOf('Acme agreed to acquire Bolt for $1.5 billion in cash.', [
      { surface: 'Acme', symbol: 'ACM' },
      { surface: 'Bolt' },
    ]);
    expect(event).toMatchObject({
      type: 'merger-acquisition',
      sentences: [0],
      instruments: ['ACM', 'Bolt'],
      amount: '$1.5 billion',
    });
  });

  it('finds nothing where nothing happened', () => {
    expect(eventsOf('The weather in Paris was fine on Sunday.')).toEqual([]);
  });
});
