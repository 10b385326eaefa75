import { describe, expect, it } from 'vitest';
import { EVENT } from '@/lib/sentiment/item-events/read-events';
import { eventsOf } from './events-of';

describe('worries', () => {
  it.each([
    'recession fears ease',
    'fears of a banking crisis have faded',
    'worries about growth subside',
    'Acme allayed concerns over its accounts',
  ])('that fade are good news: "%s"', (text) => expect(eventsOf(text)).toContain(EVENT.badDown));

  it.each([
    'recession fears mount',
    'fears of a banking crisis have deepened',
    'worries about slower growth intensify',
    'Acme stoked concerns over its accounts',
  ])('that grow are bad news: "%s"', (text) => expect(eventsOf(text)).toContain(EVENT.badUp));

  it.each(['fears that sales would fall', 'shares fell on fears of a war'])(
    'are not what falls: "%s"',
    (text) => expect(eventsOf(text)).not.toContain(EVENT.badDown),
  );
});

describe('events', () => {
  it.each([
    ['profit rose', EVENT.goodUp],
    ['profit fell', EVENT.goodDown],
    ['costs rose', EVENT.badUp],
    ['net loss narrowed', EVENT.badDown],
    ['a rise in unemployment', EVENT.badUp],
    ['nothing was strong', EVENT.good],
    ['Acme ceded its lead', EVENT.bad],
    ['the court said it infringed a patent', EVENT.bad],
    ['it was not strong', EVENT.notGood],
    ['results were not as bad', EVENT.notBad],
    ['results were anything but healthy', EVENT.notGood],
    ['results were far from strong', EVENT.notGood],
    ['the loss was nowhere near as bad', EVENT.notBad],
    ['Acme ( +4.3% pre )', EVENT.compareUp],
    ['Acme ( -4.3% pre )', EVENT.compareDown],
    ['costs +5% on the year', EVENT.badUp],
  ])('reads "%s" as direction and metric', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });

  it.each([
    ['revenue was EUR 8 mn compared to EUR 5 mn', EVENT.goodUp],
    ['revenue was EUR 900 thousand compared to EUR 5 mn', EVENT.goodDown],
    ['the loss was EUR 2 mn , against EUR 5 mn', EVENT.badDown],
    ['a profit of EUR 2 mn , against a loss of EUR 5 mn', EVENT.goodUp],
    ['a loss of EUR 2 mn , whereas there was a profit of EUR 5 mn', EVENT.badUp],
    ['revenue was EUR 8 mn ( EUR 5 mn )', EVENT.goodUp],
    ['return on equity was 4 % ( 9 % )', EVENT.goodDown],
    ['revenue moved from EUR 5 mn to EUR 8 mn', EVENT.goodUp],
    ['profit before taxes was EUR 8 mn compared to EUR 5 mn', EVENT.goodUp],
    ['revenue was SEK 310 million ( 188 )', EVENT.goodUp],
    ['the loss per share was EUR 0.10 ( 0.25 )', EVENT.badDown],
    ['a dividend of EUR 0.50 per share ( 2008 : EUR 0.40 )', EVENT.goodUp],
  ])('compares the figures of "%s"', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });

  it.each([
    ['profit at Acme did not rise', EVENT.notGood],
    ["orders didn't fall", EVENT.notBad],
    ['costs never rose', EVENT.notBad],
    ['the drug did not slow progression', EVENT.notGood],
  ])('counts a denial of a direction: "%s"', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });

  it('takes no other denial for one', () => {
    expect(eventsOf('it was not Acme whose profit rose')).toContain(EVENT.goodUp);
  });

  it.each([
    ['the walkout at Acme is growing', EVENT.badUp],
    ['the union widened its strike to four mines', EVENT.badUp],
    ['pilots expand a strike that grounds Acme', EVENT.badUp],
    ['the boycott of Acme has gained support', EVENT.bad],
    ['the walkouts have eased', EVENT.badDown],
    ['workers voted to end the strike', EVENT.notBad],
  ])('takes a protest for a burden: "%s"', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });

  it.each([
    ['Acme strikes a deal that expands its reach', EVENT.bareUp],
    ['the strike price rose', EVENT.goodUp],
    ['after the walkout, demand rose', EVENT.goodUp],
  ])('takes no other strike for one, nor what stands in another clause: "%s"', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });

  it.each([
    ['the storm will wipe 300 million pounds off profit', EVENT.goodDown],
    ['tariffs knocked two cents off earnings', EVENT.goodDown],
    ['the news sliced $4 billion off the firm', EVENT.bareDown],
    ['Acme bets against Bolt', EVENT.bad],
    ['a fund took a short position in Bolt', EVENT.bad],
  ])('reads verbs of two parts: "%s"', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });

  it('takes nothing off where nothing is said to go', () => {
    expect(eventsOf('Acme wiped its screens, then took off')).toEqual([]);
    expect(eventsOf('Acme bets that Bolt gains against others')).not.toContain(EVENT.bad);
  });

  it('takes "more than" before an amount for no direction', () => {
    expect(eventsOf('sales fell by more than half')).toEqual([EVENT.goodDown]);
    expect(eventsOf('more than 200 guests came')).toEqual([]);
  });

  it('does not compare figures of different kinds, or years', () => {
    expect(eventsOf('revenue was EUR 8 mn compared to 5 %')).toEqual([]);
    expect(eventsOf('revenue in 2008 compared to 2007')).toEqual([]);
  });
});
