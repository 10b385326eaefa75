import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call } from './extension';
import { Desk } from './pages/desk';
import { CORE } from './portfolios';
import { ANY_ARTICLE } from './rules';
import { useBrowser } from './session';

const ROW = { css: '.row-open', text: 'OpenAI steps back' };
const SAVE = { css: 'dialog button', text: 'Save' };

describe('the desk in two tabs', () => {
  const session = useBrowser();
  let first: Desk;
  let second: Desk;

  beforeEach(async () => {
    await session.read('/story/openai-scale-ai');
    await call(session.driver, 'desk-save-rule', { rule: { ...ANY_ARTICLE, enabled: false } });
    await call(session.driver, 'desk-save-portfolio', { portfolio: CORE });
    first = await Desk.open(session.driver);
    second = await Desk.open(session.driver);
  });
  afterEach(async () => {
    await first.close();
    await second.close();
  });

  /** Types a note without leaving the field. */
  const begin = (desk: Desk, text: string) =>
    desk.tab.run((text) => {
      document.querySelector<HTMLTextAreaElement>('aside textarea')!.value = text;
    }, text);
  const leaveField = (desk: Desk) =>
    desk.tab.run(() => {
      const field = document.querySelector('aside textarea')!;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const openForm = async (desk: Desk, page: string) => {
    await desk.go(page);
    await desk.ready();
    await desk.tab.click({ css: 'main button', text: 'Edit' });
  };

  it('keeps both notes that were written at the same time, and says so', async () => {
    for (const desk of [first, second]) await desk.tab.click(ROW);
    for (const desk of [first, second]) await desk.noteIs('');
    await begin(first, 'Mine');
    await second.writeNote('Theirs');
    expect(await first.tab.run(() => document.querySelector('textarea')!.value)).toBe('Mine');
    await leaveField(first);
    await first.warns('also changed in another window');
    for (const desk of [first, second]) await desk.noteIs('Theirs\n\nMine');
    await second.writeNote('Theirs, shortened');
    await first.noteIs('Theirs, shortened');
    expect(await second.tab.run(() => document.querySelector('[role=alert]'))).toBe(null);
  });

  it('says that a rule being edited was deleted, and saves it if asked again', async () => {
    await openForm(first, 'alerts');
    await call(session.driver, 'desk-delete-rule', { id: ANY_ARTICLE.id });
    await first.tab.click(SAVE);
    await first.warns('deleted in another window');
    await second.go('alerts');
    await second.without(ANY_ARTICLE.name);
    await first.tab.click(SAVE);
    await second.with(ANY_ARTICLE.name);
  });

  it('keeps a rule switched off that was switched off while being edited', async () => {
    await call(session.driver, 'desk-save-rule', { rule: ANY_ARTICLE });
    await openForm(first, 'alerts');
    await call(session.driver, 'desk-save-rule', { rule: { ...ANY_ARTICLE, enabled: false } });
    await first.tab.click(SAVE);
    await first.warns('changed in another window');
    await first.tab.click(SAVE);
    await first.closeDialog();
    expect(
      await first.tab.run(() => document.querySelector<HTMLInputElement>('main [role=switch]')?.checked),
    ).toBe(false);
  });

  it('says that a portfolio being edited was changed', async () => {
    await openForm(first, 'portfolio');
    await call(session.driver, 'desk-save-portfolio', { portfolio: { ...CORE, name: 'Core, hedged' } });
    await first.tab.click(SAVE);
    await first.warns('changed in another window');
    await second.go('portfolio');
    await second.with('Core, hedged');
  });
});
