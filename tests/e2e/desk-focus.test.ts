import { beforeAll, describe, it } from 'vitest';
import { waitUntil } from './driver/driver';
import { call } from './extension';
import { Desk } from './pages/desk';
import { CORE } from './portfolios';
import { ANY_ARTICLE } from './rules';
import { useBrowser } from './session';

describe('the focus in the desk', () => {
  const session = useBrowser();

  beforeAll(async () => {
    const { driver } = session;
    const save = (name: string, payload: unknown) => call(driver, name, payload);
    await save('desk-save-portfolio', { portfolio: CORE });
    for (const id of ['r', 's']) await save('desk-save-rule', { rule: { ...ANY_ARTICLE, id } });
    await session.read('/story/openai-scale-ai');
  });

  /** Waits until the element with this text has the focus. */
  async function focusIs(desk: Desk, text: string): Promise<void> {
    let said = '';
    await waitUntil(
      () => `the focus on ${text}, not ${said}`,
      async () => {
        said = await desk.tab.run(() => {
          const { activeElement } = document;
          return [activeElement?.localName, activeElement?.ariaLabel, activeElement?.textContent].join(' ');
        });
        return said.includes(text) && !said.startsWith('body');
      },
    );
  }

  async function pressByKey(desk: Desk, css: string, text: string): Promise<void> {
    await desk.tab.focus({ css, text });
    await desk.tab.press('Enter');
  }

  it.each([
    ['portfolio', 'Edit', 'Cancel'],
    ['portfolio', 'Edit', 'Save'],
    ['alerts', 'New rule', 'Cancel'],
    ['settings', 'Delete everything', 'Cancel'],
  ] as const)('%s: goes back to the button that opened a dialog: %s, %s', async (page, opener, closer) => {
    const desk = await Desk.open(session.driver, page);
    await pressByKey(desk, 'main button', opener);
    await pressByKey(desk, 'dialog[open] button', closer);
    await waitUntil('no dialog', () => desk.tab.run(() => document.querySelector('dialog') === null));
    await focusIs(desk, opener);
    await desk.close();
  });

  it('first reaches a button that skips the navigation', async () => {
    const desk = await Desk.open(session.driver, 'alerts');
    await desk.tab.press('Tab');
    await focusIs(desk, 'Skip to the page');
    await desk.tab.press('Enter');
    await focusIs(desk, 'main');
    await desk.tab.press('Tab');
    await focusIs(desk, 'New rule');
    await desk.close();
  });

  it("stays on the followed link, and the new page's subject is announced", async () => {
    const desk = await Desk.open(session.driver, 'alerts');
    // Must stay the same element: screen readers ignore a live region that is inserted with its text.
    await desk.tab.run(() => document.querySelector('.desk > [role=status]')!.setAttribute('data-known', ''));
    await pressByKey(desk, 'nav a', 'Portfolio');
    await waitUntil('the page said', () =>
      desk.tab.run(() => document.querySelector('[data-known]')?.textContent === 'Portfolio'),
    );
    await focusIs(desk, 'Portfolio');
    await desk.close();
  });

  it('moves to the name field of a saved search, and back', async () => {
    const desk = await Desk.open(session.driver);
    await pressByKey(desk, 'main button', 'Save this search');
    await focusIs(desk, 'input');
    await desk.tab.fill({ css: 'main .page-head input' }, 'Mine');
    await desk.tab.press('Enter');
    await desk.with('Mine');
    await focusIs(desk, 'Save this search');
    await desk.close();
  });

  it('stays in the filters when they are reset', async () => {
    const desk = await Desk.open(session.driver);
    await desk.tab.click({ css: 'main label', text: 'Starred' });
    await pressByKey(desk, 'main button', 'Reset');
    await focusIs(desk, 'search');
    await desk.close();
  });

  it('moves to the next alert after one was marked as read', async () => {
    const desk = await Desk.open(session.driver, 'alerts');
    await pressByKey(desk, 'main button', 'Mark as read');
    // Both buttons have the same text: wait until the second has the focus.
    await waitUntil('the focus on the second', () =>
      desk.tab.run(() => document.querySelectorAll('.firing')[1]?.contains(document.activeElement)),
    );
    await focusIs(desk, 'Mark as read');
    await pressByKey(desk, 'main button', 'Mark as read');
    await focusIs(desk, 'main');
    await desk.close();
  });

  it('stays when all alerts are marked as read', async () => {
    await session.read('/story/nvidia-export');
    const desk = await Desk.open(session.driver, 'alerts');
    await pressByKey(desk, 'main button', 'Mark all as read');
    await waitUntil('nothing left to mark', () =>
      desk.tab.run(() =>
        Array.from(document.querySelectorAll('main [aria-disabled=true]')).some(
          ({ textContent }) => textContent === 'Mark all as read',
        ),
      ),
    );
    await focusIs(desk, 'Mark all as read');
    await pressByKey(desk, 'main button', 'Remove those read');
    await desk.says('No alerts yet.', 'alerts removed');
    await focusIs(desk, 'Remove those read');
    await pressByKey(desk, 'main button', 'Undo');
    await desk.without('No alerts yet.');
    await desk.close();
  });

  it('stays in the dialog when a holding is restored', async () => {
    const desk = await Desk.open(session.driver, 'portfolio');
    await pressByKey(desk, 'main button', 'Edit');
    await pressByKey(desk, 'dialog button', 'Delete META');
    await focusIs(desk, 'Undo');
    await desk.tab.press('Enter');
    await desk.says('2 holdings');
    await focusIs(desk, 'Add a line');
    await desk.close();
  });
});
