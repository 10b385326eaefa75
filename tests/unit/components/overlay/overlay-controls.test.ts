// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { mixedArticle } from '@/tests/gallery/articles';
import { crowdedArticle } from '@/tests/gallery/awkward-articles';
import { doneView } from '@/tests/gallery/overlay-states';
import { CardUnderTest } from './card-under-test';

const card = new CardUnderTest();

describe('overlay controls', () => {
  it('goes through its tabs by arrow keys', () => {
    card.mount(doneView(mixedArticle));
    card.key(card.named('Brief'), 'ArrowLeft');
    expect(card.named('About').getAttribute('aria-selected')).toBe('true');
    expect(card.root.activeElement).toBe(card.named('About'));
    card.key(card.named('About'), 'Home');
    expect(card.named('Brief').getAttribute('aria-selected')).toBe('true');
  });

  it('folds to a pill and comes back', () => {
    card.mount(doneView(mixedArticle));
    card.press('Fold');
    expect(card.spies.place).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS.overlay, folded: true });
    card.update(doneView(mixedArticle), { place: { ...DEFAULT_SETTINGS.overlay, folded: true } });
    expect(card.text('.pill')[0]).toContain('mixed +0.03');
    card.press('mixed');
    expect(card.spies.place).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS.overlay, folded: false });
  });

  /** The card's focused control, after re-rendering. */
  const focused = async () => {
    await act(() => Promise.resolve());
    return card.root.activeElement;
  };
  const pressFocused = (name: string) => {
    card.named(name).focus();
    card.press(name);
  };

  it('keeps the focus while it folds and comes back', async () => {
    card.mount(doneView(mixedArticle));
    pressFocused('Fold');
    card.update(doneView(mixedArticle), { place: { ...DEFAULT_SETTINGS.overlay, folded: true } });
    expect(await focused()).toBe(card.find('.unfold')[0]);
    card.update(doneView(mixedArticle));
    expect(await focused()).toBe(card.named('Fold'));
  });

  it('keeps the focus in the evidence, where its buttons go', async () => {
    card.mount(doneView(crowdedArticle));
    card.press('Evidence');
    while (card.find('.rest').length > 0) {
      const before = card.find('.ledger .entry:not(.rest)').length;
      card.find('.rest button')[0]!.focus();
      act(() => card.find('.rest button')[0]!.click());
      const [rest] = card.find('.rest');
      expect((await focused())?.closest('li')).toBe(rest ?? card.find('.ledger .entry')[before]);
    }
    card.update({ ...doneView(crowdedArticle), excluded: new Set([1]) });
    pressFocused('Put all');
    card.update(doneView(crowdedArticle));
    expect(await focused()).toBe(card.find('[role=tabpanel]')[0]);
  });

  it("does not steal the page's focus", async () => {
    card.mount(doneView(mixedArticle));
    card.named('Fold').focus();
    card.named('Fold').blur();
    await focused();
    card.update(doneView(mixedArticle), { place: { ...DEFAULT_SETTINGS.overlay, folded: true } });
    expect(await focused()).toBe(null);
  });

  it('moves by arrow keys on its grip', () => {
    card.mount(doneView(mixedArticle));
    card.key(card.named('Move'), 'ArrowDown');
    expect(card.spies.place).toHaveBeenCalledWith({ top: 32, right: 16, folded: false });
  });

  it('closes on Escape in it, but not on a synthetic event', () => {
    card.mount(doneView(mixedArticle));
    card.key(document.body, 'Escape');
    expect(card.spies.close).not.toHaveBeenCalled();
    card.key(card.named('About'), 'Escape');
    expect(card.spies.close).toHaveBeenCalledTimes(1);
  });

  it('keeps its keys to itself', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    card.mount(doneView(mixedArticle));
    card.key(card.named('About'), 'j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('steps aside for a dialog of the page', () => {
    card.mount(doneView(mixedArticle), { yielding: true });
    expect(card.find('.frame')[0]?.closest('[hidden]')).not.toBeNull();
  });

  it('offers to cancel after a second', () => {
    vi.useFakeTimers();
    card.mount({ phase: 'loading', kind: 'page', since: Date.now() });
    expect(card.named('Cancel')).toBeUndefined();
    act(() => void vi.advanceTimersByTime(1_000));
    card.press('Cancel');
    expect(card.spies.cancel).toHaveBeenCalled();
    vi.useRealTimers();
  });

  it('says what happened, and asks again', () => {
    card.mount({ phase: 'refused', reason: 'too-short', detail: '3 words', retry: true });
    expect(card.text('.message')[0]).toContain('not enough text');
    card.press('Try again');
    expect(card.spies.analyze).toHaveBeenCalled();
  });

  it('leaves nothing behind', () => {
    card.mount(doneView(mixedArticle));
    act(() => card.overlay.destroy());
    expect(card.root.childNodes.length).toBe(0);
  });
});
