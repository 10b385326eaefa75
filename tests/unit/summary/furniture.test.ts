import { describe, expect, it } from 'vitest';
import { announcesResults, isEmpty, isFurniture } from '@/lib/summary/furniture';

describe('sentences that tell nothing', () => {
  it.each([
    'Check out the companies making headlines before the bell on Thursday.',
    'Here are three that I’d happily own.',
    "Here's what happened.",
    'Here is how the company did in the third quarter.',
    'Separately, Bolt said that it had sold its mill in Ohio.',
    'Elsewhere, zinc rose 2% and tin fell.',
    'We met her in Bremen in the canteen of the yard.',
    'The interview has been lightly edited.',
    'Fuselages of the 737 Max in Renton.',
    'Up to 5 billion euros a year.',
    'About 40%.',
    'A worker at the plant in Ohio.',
    'But here’s the thing.',
    'Let’s take a look at the numbers.',
    'Take a look at the five stocks that moved most.',
    'Keep reading for the five stocks that moved most.',
    'These are the stocks that moved most in the premarket.',
    'This article was first published by The Harbour News.',
    'Investors are encouraged to contact Carver LLP about the class action.',
    'Investors are told to write to newaction@carverlaw.example.',
    'You can call Carver LLP at 646-581-9980, toll-free, ext. 7980.',
    'Call Carver LLP at (646) 581-9980 or ask at its office, ext.',
    'For more information, visit the website of the company.',
    'Chief executive Dana Pell said in a message to staff that she was pleased with the outcome.',
    '“We are very proud of our team,” Dana Pell said.',
    'Chief executive Dana Pell spoke with us in Copenhagen.',
    'She sat down with us in Oslo to talk about ships and the price of steel.',
    'To learn more or to join the class action, go to www.carver.example.',
  ])('are %s', (text) => expect(isEmpty(text)).toBe(true));

  it.each([
    'Acme shares fell 6% on Monday after the company cut its forecast.',
    'This story of growth is over, analysts at Carver said.',
    'I don’t see a clamour for more information, a longtime ally said.',
    'Hereford makes cattle feed in Texas.',
    'We are pleased to report sales of $4 billion.',
    'Dana Pell said he was not pleased with the price.',
    'Dana Pell said he was happy with the price but would not sell.',
    'Acme took a look at its rival Bolt and walked away.',
    'These are hard times for carmakers, Dana Pell said.',
    'Acme earned 581.9980 million crowns in 2024-2025.',
    'About 1,000 jobs will go.',
    'Dana Pell spoke to us and said that “orders have never been better”.',
    '40 workers joined the strike.',
  ])('are not %s', (text) => expect(isEmpty(text)).toBe(false));
});

describe('what hosts and guests of a call say before they come to the point', () => {
  it.each([
    'During the call, all participants will be in a listen-only mode.',
    'As a reminder, this call is being recorded.',
    'Mr. Dana Pell, head of investor relations, you may begin.',
    'With me on today’s call are Dana Pell and Paul Novak.',
    'Dana Pell: Thank you, Paul.',
    'Hi, thanks a lot for taking my question.',
    'I will now turn the call over to Dana Pell.',
    'Operator: This concludes today’s conference call.',
  ])('is furniture: %s', (text) => expect(isFurniture(text)).toBe(true));

  it.each([
    'We delivered revenue of $2.31 billion in the quarter, up 27.5% year over year.',
    'Dana Pell: Yes, we expect that sales of anvils will grow by a fifth in the second half.',
    'Joining the two networks will cost $2 billion.',
  ])('is none: %s', (text) => expect(isFurniture(text)).toBe(false));
});

describe('the tape', () => {
  it.each([
    'Volume on U.S. exchanges was 19.9 billion shares.',
    'Declining issues outnumbered advancers by a 1.6-to-1 ratio on the NYSE.',
    'The S&P 500 posted 12 new 52-week highs and four new lows.',
  ])('tells nothing: %s', (text) => expect(isEmpty(text)).toBe(true));
});

describe('sentences that look like them and tell something', () => {
  it.each(['Shares of Acme rose in London.', 'Workers at Acme want higher pay.'])('are kept: %s', (text) =>
    expect(isEmpty(text)).toBe(false),
  );

  it('are none where a call says that it is recorded', () =>
    expect(isFurniture("Please be advised that today's conference is being recorded.")).toBe(true));
});

describe('sentences that only say that there are results', () => {
  it.each([
    ['Acme (NASDAQ: ACM) today announced financial results for the third quarter of 2026.', true],
    ['Acme today reported its results for the third quarter of fiscal 2026, ended May 31, 2026.', true],
    ['Acme announced results for the third quarter that beat estimates by 5%.', false],
    ['Acme reported results for the third quarter, with sales of $4 billion.', false],
  ])('are those without any: %s', (text, is) => expect(announcesResults(text)).toBe(is));
});
