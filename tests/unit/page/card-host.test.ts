import { describe, expect, it, vi } from 'vitest';
import { CardHost } from '@/lib/page/card-host';
import { DomUnderTest, turn } from './dom-under-test';

const page = new DomUnderTest();

describe('the card’s element', () => {
  it('is attached again a few times when the page removes it, then stays away', async () => {
    const { documentElement } = page.document;
    const gone = vi.fn();
    new CardHost(page.document, 'closed', gone).attach();
    for (let times = 0; times < 3; times++) {
      documentElement.lastElementChild!.remove();
      await turn();
      expect(documentElement.lastElementChild!.localName).toBe('div');
    }
    documentElement.lastElementChild!.remove();
    await turn();
    expect(documentElement.lastElementChild!.localName).toBe('body');
    expect(gone).toHaveBeenCalledOnce();
  });

  it('is not attached again when we remove it', async () => {
    const host = new CardHost(page.document, 'closed', () => {});
    host.attach();
    host.remove();
    await turn();
    expect(page.document.documentElement.lastElementChild!.localName).toBe('body');
  });
});
