import { describe, expect, it } from 'vitest';
import type { InstrumentKind } from '@/lib/model';
import { proxySpansIn } from '@/lib/sentiment/subjects/proxy-spans';
import { documentOf, mentionsOf } from './article';

const KINDS: Readonly<Record<string, InstrumentKind>> = {
  Brent: 'commodity',
  gold: 'commodity',
  euro: 'currency',
  WTI: 'commodity',
};

/** Each name with a proxy span, and the words there; a minus before them for the opposite. */
function proxiesIn(text: string, names: readonly string[]): Record<string, string | null> {
  const document = documentOf(text);
  const mentions = mentionsOf(document, names).map((mention) => ({
    ...mention,
    instrument: { ...mention.instrument, kind: KINDS[mention.surface] ?? ('company' as const) },
  }));
  mentions.sort((a, b) => a.start - b.start);
  const found = proxySpansIn(document.sentences[0]!, mentions);
  return Object.fromEntries(
    found.map(([{ surface }, proxy]) => [
      surface,
      proxy && `${proxy.reversed ? '-' : ''}${text.slice(proxy.start, proxy.end)}`,
    ]),
  );
}

describe('who got ahead of another', () => {
  it.each([
    'Acme lost customers to Bolt.',
    'Acme is ceding market share in tractors to Bolt.',
    'Acme has fallen further behind Bolt in tractors.',
    'Acme was outsold by rival Bolt.',
    'Acme cannot keep pace with Bolt.',
    'Acme infringed two patents held by Bolt.',
    "Acme infringes Bolt's hinge patents.",
  ])('fares as its opposite: %s', (text) =>
    expect(proxiesIn(text, ['Acme', 'Bolt'])).toEqual({ Bolt: '-Acme' }),
  );

  it('are several', () => {
    expect(proxiesIn('Acme wins a ruling against Bolt and Cern.', ['Acme', 'Bolt', 'Cern'])).toEqual({
      Bolt: '-Acme',
      Cern: '-Acme',
    });
  });

  it.each([
    'Acme lost a manager to Bolt.',
    'Acme shares its lead engineer with Bolt.',
    'Acme infringed, Bolt said.',
  ])('is nobody there: %s', (text) => expect(proxiesIn(text, ['Acme', 'Bolt'])).toEqual({}));
});

describe('the other side of a case', () => {
  it.each([
    'A judge ruled against Acme in an antitrust suit brought by Bolt.',
    'The court sided with Acme in its patent fight with Bolt.',
    'A jury handed a win to Acme in its lawsuit against Bolt.',
    'Acme won a trade-secrets case against Bolt.',
    'Acme lost its copyright battle with Bolt on Friday.',
    'A tribunal ordered Acme to pay $40 million in a case filed by Bolt.',
    'Acme wins an appeal against Bolt over a hinge.',
  ])('fares as the opposite of the first: %s', (text) =>
    expect(proxiesIn(text, ['Acme', 'Bolt'])).toEqual({ Bolt: '-Acme' }),
  );

  it.each([
    'Acme filed a lawsuit against Bolt.',
    "A judge dismissed Acme's lawsuit against Bolt.",
    'Acme won an order from Bolt.',
    'The court ruled against Acme, and Bolt rose.',
  ])('is none before a decision between both: %s', (text) =>
    expect(proxiesIn(text, ['Acme', 'Bolt'])).toEqual({}),
  );
});

describe('an expected level', () => {
  it.each([
    ['Acme cut its forecast and now sees Brent averaging $56 and WTI $52.', { Brent: 'its', WTI: 'its' }],
    ['The bank raised its forecast and expects gold at $3,900.', { gold: 'its' }],
    ['Acme sees Brent averaging $56 next year.', { Brent: null }],
    ['Economists expect the euro to average 1.20 in June.', { euro: null }],
  ])('says no more than what became of the forecast: %s', (text, expected) =>
    expect(proxiesIn(text, ['Brent', 'euro', 'WTI', 'gold'])).toEqual(expected),
  );

  it.each([
    'Acme expects Brent to average $62, down from $68 this year.',
    'Acme sees the euro falling to 1.02.',
    'Brent settled at $65.',
  ])('says which way where it is compared, and is none where it is no forecast: %s', (text) =>
    expect(proxiesIn(text, ['Brent', 'euro'])).toEqual({}),
  );
});
