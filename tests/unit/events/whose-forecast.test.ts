import { describe, expect, it } from 'vitest';
import { eventOf, eventsOf } from './events-of';

const typesOf = (text: string) => eventsOf(text).map(({ type }) => type);

describe('a forecast of the economy', () => {
  it.each([
    'ECB holds rates, raises growth forecast for this year.',
    'The Bank of England last week forecast growth of 1.5% this year and raised its projection for 2026.',
    'The Fed raised its projection for growth and cut its outlook for inflation.',
    'The Riksbank cut its growth forecast to 1.2% from 1.5%.',
    'The European Commission on Monday lowered its growth outlook for the year to 0.9%.',
  ])('by an authority is no guidance: %s', (text) => expect(typesOf(text)).not.toContain('guidance'));

  it('is no guidance where the article is about the economy and names no company', () => {
    const text =
      'The economy grew by 0.1% in the third quarter, official data showed. The bank lowered its outlook for this year.';
    expect(typesOf(text)).not.toContain('guidance');
    expect(typesOf('Sales of toys are weak. The firm lowered its outlook for this year.')).toContain(
      'guidance',
    );
  });

  it.each([
    ['Acme Bank raised its growth forecast for this year to 5%.', 'up'],
    ['Nvidia raised its profit forecast as the Fed cut rates.', 'up'],
    ['The economy slowed, and Nike cut its outlook for the year.', 'down'],
  ])('but a company’s is guidance: %s', (text, direction) =>
    expect(eventOf(text, 'guidance')).toMatchObject({ direction }),
  );
});
