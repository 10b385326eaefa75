import { describe, expect, it } from 'vitest';
import { watchDialogs } from '@/lib/page/dialogs';
import { DomUnderTest, turn } from './dom-under-test';

const page = new DomUnderTest();

describe('dialogs of the page', () => {
  it('are reported when they open and close', async () => {
    const { document } = page;
    const told: boolean[] = [];
    watchDialogs(document, page.life.signal, (open) => told.push(open));
    document.body.insertAdjacentHTML('beforeend', '<div role="alertdialog"></div>');
    document.body.click();
    await turn();
    document.querySelector('[role]')!.remove();
    document.body.click();
    await turn();
    expect(told).toEqual([true, false]);
  });
});
