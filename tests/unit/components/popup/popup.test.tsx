// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { mixedArticle } from '@/tests/gallery/articles';
import { ITEM, named, press, show, spies, text } from './popup-under-test';

describe('popup', () => {
  it('shows the score of this page and its tickers', () => {
    show({ page: { phase: 'done', kind: 'page', analysis: mixedArticle.analysis } });
    expect(text('.verdict')).toContain('mixed+0.03');
    expect(text('.score-summary .row')).toContain('META +0.15');
  });

  it('offers to analyze where nothing was asked or nothing was found', () => {
    show({});
    press('Analyze this page');
    show({ page: { phase: 'refused', reason: 'not-article' } });
    expect(text('.page-card')).toContain('does not look like an article');
    press('Analyze this page');
    expect(spies.analyze).toHaveBeenCalledTimes(2);
  });

  it('shows the card of a read page again, and reads the page if only a selection was read', () => {
    const { analysis } = mixedArticle;
    show({ page: { phase: 'done', kind: 'page', analysis } });
    press('Show the card');
    expect(spies.showCard).toHaveBeenCalledTimes(1);
    show({ page: { phase: 'done', kind: 'selection', analysis } });
    press('Analyze this page');
    expect(spies.analyze).toHaveBeenCalledTimes(1);
  });

  it('advises to ask again only where that may bring another answer', () => {
    const main = () => document.querySelector('.page-card .main')?.textContent;
    show({ page: { phase: 'refused', reason: 'no-text' } });
    expect(main()).toBe('Analyze this page');
    show({ page: { phase: 'refused', reason: 'not-english' } });
    expect(main()).toBeUndefined();
    expect(text('.page-card')).toContain('Analyze selection');
    press('Analyze this page');
    expect(spies.analyze).toHaveBeenCalled();
  });

  it('identifies a selection by its first sentence, and shows no empty ticker list', () => {
    const { analysis } = mixedArticle;
    const article = { ...analysis.article, title: '' };
    show({ page: { phase: 'done', kind: 'selection', analysis: { ...analysis, article, tickers: [] } } });
    expect(text('.score-summary .title')).toBe(analysis.summary.brief[0]);
    expect(document.querySelector('.score-summary ul')).toBeNull();
  });

  it('requests a site, and becomes a switch once it is allowed', () => {
    show({ site: { host: 'news.example', allowed: false, off: false } });
    press('Always on this site');
    expect(spies.allowSite).toHaveBeenCalled();
    show({ site: { host: 'news.example', allowed: true, off: false } });
    press('Score news.example');
    expect(spies.setSiteOff).toHaveBeenCalledWith(true);
  });

  it('offers the feeds of the page, and shows the result', () => {
    const feed = { url: 'https://news.example/rss', title: 'All <b>news</b>' };
    show({ feeds: [feed, { url: 'https://news.example/atom', title: 'RSS' }] });
    expect(text('.page-feeds')).toContain('news.example/atom');
    press('Add feed: All <b>news</b>');
    expect(spies.addFeed).toHaveBeenCalledWith(feed);
    show({ feeds: [feed], addedFeed: { feed, outcome: 'not-stored' } });
    expect(text('.page-feeds')).toContain('could not be added');
    show({ feeds: [feed], addedFeed: { feed, outcome: 'no-room' } });
    expect(text('.page-feeds [role=status]')).toContain('as many feeds as there can be: All <b>news</b>');
    show({ feeds: [], addedFeed: { feed, outcome: 'not-allowed' } });
    expect(text('.page-feeds [role=status]')).toContain('without your permission: All <b>news</b>');
    show({ feeds: [] });
    expect(document.querySelector('.page-feeds')).toBeNull();
  });

  it('lists what was read, opens and deletes it, and takes a title for text', () => {
    show({});
    expect(text('.recent-row .title')).toBe(ITEM.title);
    press('positive');
    act(() => document.querySelector<HTMLElement>('.recent-open')!.click());
    expect(spies.open).toHaveBeenCalledWith(ITEM);
    press('Delete');
    expect(spies.remove).toHaveBeenCalledWith(ITEM);
  });

  it('brings back what was deleted', () => {
    show({ deleted: 'Orders double' });
    press('Undo');
    expect(spies.undo).toHaveBeenCalled();
  });

  it('clears the history only after a second question', () => {
    show({});
    press('Clear all');
    expect(spies.clear).not.toHaveBeenCalled();
    press('Keep');
    press('Clear all');
    press('Delete');
    expect(spies.clear).toHaveBeenCalledTimes(1);
  });

  it('says how much clearing the history deletes, and how much of that only the desk shows', () => {
    show({ total: 1_200 });
    press('1,199 more on the desk');
    expect(spies.openDesk).toHaveBeenCalledTimes(1);
    press('Clear all');
    expect(text('.recent')).toContain('1,200 articles');
    show({ total: 1_200, search: 'orders' });
    expect(text('.recent')).not.toContain('more on the desk');
  });

  describe('keeps the focus', () => {
    /** The accessible name of the focused control, after re-rendering. */
    const focused = async () => {
      await act(() => Promise.resolve());
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent;
    };
    const pressFocused = (name: string) => {
      named(name).focus();
      return press(name);
    };
    const other = { ...ITEM, id: 'page:2', title: 'Orders halve' };

    it('between the settings and what they lie behind', async () => {
      show({});
      pressFocused('Settings');
      expect(await focused()).toBe('Back');
      pressFocused('Back');
      expect(await focused()).toBe('Settings');
    });

    it('in the part about the page where its button goes', async () => {
      show({});
      pressFocused('Analyze this page');
      show({ page: { phase: 'working' } });
      expect(await focused()).toBe('This page');
    });

    it('in the list where a line of it is deleted and comes back', async () => {
      show({ recent: [ITEM, other] });
      pressFocused('Delete');
      show({ recent: [other], deleted: ITEM.title });
      expect(await focused()).toContain(other.title);
      pressFocused('Undo');
      show({ recent: [ITEM, other] });
      expect(await focused()).toBe('Recent');
    });

    it('beside the line that was deleted, where another comes to the end of the list', async () => {
      const third = { ...ITEM, id: 'page:3', title: 'Orders stay' };
      show({ recent: [ITEM, other] });
      pressFocused('Delete');
      show({ recent: [other, third], deleted: ITEM.title });
      expect(await focused()).toBe(`Delete “${other.title}”`);
    });

    it('on what deletes nothing where everything could be deleted', async () => {
      show({});
      pressFocused('Clear all');
      expect(await focused()).toBe('Keep');
      pressFocused('Keep');
      expect(await focused()).toBe('Clear all');
      pressFocused('Clear all');
      pressFocused('Delete');
      show({ recent: [] });
      expect(await focused()).toBe('Recent');
    });
  });

  it('makes truncated texts available in full', () => {
    const symbols = ['NVDA', 'TSM', 'AVGO', 'AMD'];
    const host = 'a-very-long-subdomain.of-a-site.example';
    show({ recent: [{ ...ITEM, symbols }], site: { host, allowed: false, off: false } });
    const titles = Array.from(document.querySelectorAll<HTMLElement>('[title]'), ({ title }) => title);
    expect(titles).toContain(host);
    expect(titles.some((title) => title.endsWith('NVDA TSM AVGO AMD'))).toBe(true);
    expect(text('.facts')).not.toContain('AMD');
  });

  it('says what to do first where nothing was read, and where nothing matches', () => {
    show({ recent: [] });
    expect(text('.recent')).toContain('Nothing read yet');
    show({ recent: [], search: 'x' });
    expect(text('.recent')).toContain('Nothing matches');
  });
});
