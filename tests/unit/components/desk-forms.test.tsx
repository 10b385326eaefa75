// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HoldingsEditor } from '@/components/desk/holdings-editor';
import { NoteField } from '@/components/desk/note-field';
import { RuleForm } from '@/components/desk/rule-form';
import { NEW_DRAFT, ruleOf } from '@/entrypoints/desk/rule-draft';
import { Shown } from './desk-forms';

afterEach(() => document.body.replaceChildren());

const ruleForm = (onSave: (draft: typeof NEW_DRAFT) => Promise<string | undefined>) =>
  new Shown(
    <RuleForm
      draft={NEW_DRAFT}
      portfolios={[]}
      events={[]}
      wouldFire={async () => 0}
      onSave={onSave}
      onClose={() => undefined}
    />,
  );

describe('a rule being written', () => {
  it.each([
    ['Score at most', '5'],
    ['Score at least', '-1.5'],
    ['Relevance', '50'],
    ['Silent for (hours)', '10000'],
  ])('is not saved with %s %s', async (field, text) => {
    const onSave = vi.fn(async () => undefined);
    const form = ruleForm(onSave);
    form.write(field, text);
    await form.press('Save');
    expect(onSave).not.toHaveBeenCalled();
    expect(form.field(field).validity.valid).toBe(false);
  });

  it.each(['', '0', '5000'])('is not saved with %j days', async (text) => {
    const onSave = vi.fn(async () => undefined);
    const form = ruleForm(onSave);
    form.write('When', 'first-article');
    form.write('Days', text);
    await form.press('Save');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('says why it could not be saved', async () => {
    const form = ruleForm(async () => 'Not saved: no room');
    await form.press('Save');
    expect(form.alert).toBe('Not saved: no room');
  });

  it('is saved once, however often the button is pressed', async () => {
    const onSave = vi.fn(() => new Promise<undefined>(() => undefined));
    const form = ruleForm(onSave);
    await form.press('Save');
    await form.press('Save');
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  it('has a name that can be stored, also where its condition is long', () => {
    const symbols = Array.from({ length: 40 }, (_, at) => `SYMBOL${at}`);
    expect(ruleOf({ ...NEW_DRAFT, symbols }, 'r', 0, []).name.length).toBeLessThanOrEqual(120);
  });
});

describe('holdings being written', () => {
  it('say why they could not be saved', async () => {
    const draft = { name: 'Mine', holdings: [] };
    const onSave = async () => 'Not saved: no room';
    const editor = new Shown(<HoldingsEditor draft={draft} sizes onSave={onSave} onClose={vi.fn()} />);
    await editor.press('Save');
    expect(editor.alert).toBe('Not saved: no room');
  });
});

describe('a note being written', () => {
  it('is not saved while it is too long, and says so', () => {
    const onNote = vi.fn();
    const shown = new Shown(<NoteField note="" onNote={onNote} />);
    shown.write('Your note', 'n'.repeat(20_001));
    expect(onNote).not.toHaveBeenCalled();
    expect(shown.alert).toContain('20,000 characters');
    shown.write('Your note', 'n'.repeat(20_000));
    expect(onNote).toHaveBeenCalledTimes(1);
    expect(shown.alert).toBe('');
  });
});
