import { describe, expect, it } from 'vitest';
import { EVENT } from '@/lib/sentiment/item-events/read-events';
import { readSentence } from '@/lib/sentiment/model/sentence-reading';
import { tokenize } from '@/lib/text';
import { eventsOf } from './events-of';

describe('what becomes of a move', () => {
  it.each([
    ['Shares pared losses', EVENT.badDown],
    ['Acme recovers from early losses', EVENT.badDown],
    ['Oil claws back some of its losses', EVENT.badDown],
    ['Acme shares snap five-day losing streak', EVENT.badDown],
    ['Acme halts its decline', EVENT.badDown],
    ['The slump eased', EVENT.badDown],
    ['Acme defied a slump in carpets', EVENT.badDown],
    ['Acme shrugs off the industry decline', EVENT.badDown],
    ['Acme shares pare gains', EVENT.goodDown],
    ['The Dow gave up nearly all of its 940-point gain', EVENT.goodDown],
    ['Bitcoin wipes out 2023 gains', EVENT.goodDown],
    ['Acme set to pause record run', EVENT.goodDown],
    ['The rally fizzled', EVENT.goodDown],
    ['Sterling extends losses', EVENT.badUp],
    ['Gold adds to losses', EVENT.badUp],
    ['The stock extended its gains', EVENT.goodUp],
    ['It built on early gains', EVENT.goodUp],
  ])('is one event: "%s"', (text, event) => expect(eventsOf(text)).toEqual([event]));

  it('leaves the words after it to what they are said of', () => {
    expect(eventsOf('Shares pared losses to close higher')).toEqual([EVENT.badDown, EVENT.goodUp]);
  });

  it.each([
    ['Rate cuts rally stocks', EVENT.badDown],
    ['Acme ends 2% lower despite gains in oil', EVENT.goodDown],
    ['Acme stops production, losses grow', EVENT.goodDown],
  ])('is not read into other words: "%s"', (text, event) => expect(eventsOf(text)).not.toContain(event));

  it.each([
    ['Acme fell from a record high', [EVENT.bareDown]],
    ['Shares rebounded from a two-year low', [EVENT.goodUp]],
    ['Acme pulls back from its peak', [EVENT.bareDown]],
  ])('is not where it began: "%s"', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('less or more than was thought', () => {
  it.each([
    ['Profit fell less than feared', EVENT.notBad],
    ['Costs rose less than expected', EVENT.notBad],
    ['Productivity rose less than forecast', EVENT.notGood],
    ['The loss narrowed less than expected', EVENT.notGood],
  ])('turns the direction round: "%s"', (text, event) => expect(eventsOf(text)).toEqual([event]));

  it.each([
    ['Profit growth slowed more than expected', [EVENT.goodUp, EVENT.goodDown]],
    ['Costs rose more than forecast', [EVENT.badUp]],
    ['Sales fell more than feared', [EVENT.goodDown]],
  ])('is how much, and not which way: "%s"', (text, events) => expect(eventsOf(text)).toEqual(events));

  it('says nothing where nothing was thought', () => {
    expect(eventsOf('Profit fell less than 5 percent')).toContain(EVENT.goodDown);
  });
});

describe('to sell', () => {
  const classOf = (text: string) => {
    const { items, cls } = readSentence(tokenize(text));
    return cls[items.findIndex(({ word }) => word === 'sell')];
  };

  it('is a deal where something is sold, and a view on a stock elsewhere', () => {
    const deal = classOf('Acme will sell its unit');
    expect(classOf('Acme to sell the unit')).toBe(deal);
    for (const view of ['Broker cuts Acme to sell from hold', 'Sell Acme, says broker', 'Acme rated sell'])
      expect(classOf(view)).not.toBe(deal);
  });
});
