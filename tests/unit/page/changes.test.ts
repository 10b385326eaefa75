import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '@/lib/page/changes';
import { DomUnderTest } from './dom-under-test';

const page = new DomUnderTest();

describe('changes of the page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('cost one call, however many there are', async () => {
    const changed = vi.fn();
    watchChanges(page.document, page.life.signal, changed);
    for (let i = 0; i < 1_000; i++) page.document.body.append('x');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).toHaveBeenCalledOnce();
    page.life.abort();
    page.document.body.append('x');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('beside the body, as our card is, are none', async () => {
    const { document } = page;
    const changed = vi.fn();
    watchChanges(document, page.life.signal, changed);
    document.documentElement.append(document.createElement('x-card'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('are seen in a body that takes the place of another', async () => {
    const { document } = page;
    const changed = vi.fn();
    watchChanges(document, page.life.signal, changed);
    document.body.replaceWith(document.createElement('body'));
    await vi.advanceTimersByTimeAsync(2_000);
    document.body.append('x');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('are seen in a document that has another root element, and then another body', async () => {
    const { document } = page;
    const changed = vi.fn();
    watchChanges(document, page.life.signal, changed);
    document.documentElement.replaceWith(document.createElement('html'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).toHaveBeenCalledTimes(1);
    document.documentElement.append(document.createElement('body'));
    await vi.advanceTimersByTimeAsync(2_000);
    document.body.append('x');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).toHaveBeenCalledTimes(3);
  });
});
