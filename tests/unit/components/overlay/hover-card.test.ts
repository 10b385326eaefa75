// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setTranslator } from '@/components/i18n';
import { mixedArticle } from '@/tests/gallery/articles';
import { doneView } from '@/tests/gallery/overlay-states';
import { translatorOf } from '@/tests/gallery/translator';
import { CardUnderTest } from './card-under-test';

const card = new CardUnderTest();

describe('the card of a name in the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('names the instrument under the pointer', () => {
    const hover = { instrument: 'META', left: 10, top: 20, bottom: 40 };
    const history = new Map([['META', { articles: 6, days: 30, score: 0.18, label: 'positive' as const }]]);
    card.mount(doneView(mixedArticle, { history }), { hover });
    expect(card.text('.hover-card')[0]).toContain('NASDAQ: META · Communication Services');
    expect(card.text('.hover-card')[0]).toContain('6 articles in 30 days, positive +0.18');
    card.update(doneView(mixedArticle), { hover: { ...hover, instrument: 'Nobody' } });
    expect(card.find('.hover-card')).toEqual([]);
  });

  it('begins within a low window, where it is whole on neither side of what is pointed at', () => {
    vi.stubGlobal('innerHeight', 256);
    card.mount(doneView(mixedArticle), { hover: { instrument: 'META', left: 10, top: 120, bottom: 140 } });
    const [shown] = card.find('.hover-card');
    expect(shown!.style.top).toBe('140px');
  });

  it('gives no English reason in the hover card of another language', () => {
    setTranslator(translatorOf('de'));
    card.mount(doneView(mixedArticle), { hover: { instrument: 'META', left: 10, top: 20, bottom: 40 } });
    expect(card.text('.hover-card')[0]).toMatch(/Erkannt, zu \d+\u00a0% sicher/u);
    expect(card.text('.hover-card')[0]).not.toContain(mixedArticle.analysis.tickers[0]!.link.reason);
  });
});
