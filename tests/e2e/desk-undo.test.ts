import { beforeAll, describe, expect, it } from 'vitest';
import { call } from './extension';
import { Desk } from './pages/desk';
import { CORE } from './portfolios';
import { ANY_ARTICLE } from './rules';
import { useBrowser } from './session';

const STORY = '/story/openai-scale-ai';
const TITLE = 'OpenAI steps back';

describe('what the reader deletes in the desk', () => {
  const session = useBrowser();

  beforeAll(async () => {
    const { driver } = session;
    const save = (name: string, payload: unknown) => call(driver, name, payload);
    await save('desk-save-portfolio', { portfolio: CORE });
    await save('desk-save-rule', {
      rule: { ...ANY_ARTICLE, enabled: false },
    });
    await save('desk-save-search', {
      search: { id: 's', name: 'Starred ones', filter: { starred: true }, created: 0 },
    });
    await save('desk-add-feeds', { feeds: [{ url: session.url('/test/feed.xml'), title: 'Wire' }] });
    await session.read(STORY);
  });

  /** Items of each page, and the button that deletes them. */
  const THINGS: readonly [
    place: 'research' | 'alerts' | 'feeds' | 'portfolio',
    name: string,
    button: string,
  ][] = [
    ['research', 'Starred ones', 'Delete Starred ones'],
    ['alerts', ANY_ARTICLE.name, 'Delete'],
    ['feeds', 'Wire', 'Delete Wire'],
    ['portfolio', 'Core', 'Delete'],
  ];

  it.each(THINGS)('%s: can be restored by keyboard only', async (place, name, button) => {
    const desk = await Desk.open(session.driver, place);
    await desk.says(name);
    await desk.tab.click({ css: 'main button', text: button });
    await desk.says(`Deleted: ${name}`);
    await desk.without(name);
    await desk.tab.press('Enter');
    await desk.with(name);
    expect(await desk.tab.run(() => document.activeElement?.localName)).toBe('main');
    await desk.close();
  });

  it('an article is restored with its note and star', async () => {
    const desk = await Desk.open(session.driver);
    await desk.tab.click({ css: '.row-open', text: TITLE });
    await desk.tab.click({ css: 'aside button', text: 'Star' });
    await desk.writeNote('Mine');
    await desk.tab.click({ css: 'aside button', text: 'Delete' });
    await desk.says('Deleted: OpenAI');
    await desk.without(TITLE);
    await desk.tab.click({ css: '.undo-bar button', text: 'Undo' });
    await desk.with(TITLE);
    await desk.tab.click({ css: '.row-open', text: TITLE });
    await desk.noteIs('Mine');
    await desk.close();
  });

  it('a note is restored by Ctrl+Z', async () => {
    const desk = await Desk.open(session.driver);
    await desk.tab.click({ css: '.row-open', text: TITLE });
    await desk.noteIs('Mine');
    await desk.writeNote('');
    await desk.says('Note deleted');
    await desk.tab.run(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    });
    await desk.noteIs('Mine');
    await desk.close();
  });

  it('a note is restored beside one written since', async () => {
    const desk = await Desk.open(session.driver);
    await desk.tab.click({ css: '.row-open', text: TITLE });
    await desk.noteIs('Mine');
    await desk.writeNote('');
    await desk.says('Note deleted');
    await desk.writeNote('Since');
    await desk.tab.click({ css: '.undo-bar button', text: 'Undo' });
    await desk.noteIs('Since\n\nMine');
    await desk.close();
  });

  it('a holding is restored while its portfolio is being edited', async () => {
    const desk = await Desk.open(session.driver, 'portfolio');
    await desk.tab.click({ css: 'main button', text: 'Edit' });
    await desk.tab.click({ css: 'dialog button', text: 'Delete META' });
    await desk.says('Deleted: META', '1 holding');
    await desk.tab.click({ css: 'dialog button', text: 'Undo' });
    await desk.says('2 holdings');
    await desk.close();
  });
});
