// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RuleForm } from '@/components/desk/alerts/rule-form';
import type { PortfolioName } from '@/components/desk/portfolio/portfolio-view';
import { conditionText, draftOf, NEW_DRAFT, ruleOf, ruleView } from '@/entrypoints/desk/rule-draft';
import { MAX_NAME_LENGTH } from '@/lib/model/lengths';
import { symbolIn } from '@/lib/model/symbol';
import { Shown } from '../shown';

afterEach(() => document.body.replaceChildren());

const ruleForm = (
  onSave: (draft: typeof NEW_DRAFT) => Promise<string | undefined>,
  given: { draft?: typeof NEW_DRAFT; portfolios?: PortfolioName[] } = {},
) =>
  new Shown(
    <RuleForm
      draft={NEW_DRAFT}
      portfolios={[]}
      {...given}
      events={[]}
      symbolOf={symbolIn}
      wouldFire={async () => 0}
      onSave={onSave}
      onClose={() => undefined}
    />,
  );

describe('a rule being written', () => {
  it('shows no firing count while a value is invalid', async () => {
    const page = ruleForm(async () => undefined);
    const said = () => document.querySelector('output')?.textContent;
    await vi.waitFor(() => expect(said()).toContain('not have alerted you'));
    page.write('Score at most', '5');
    expect(said()).toContain('out of range');
    page.write('Score at most', '-0.5');
    expect(said()).toContain('not have alerted you');
  });

  it('is not saved if no score can meet both bounds, and says so', async () => {
    const onSave = vi.fn(async () => undefined);
    const form = ruleForm(onSave, { draft: { ...NEW_DRAFT, below: -0.35 } });
    form.write('Score at least', '0.35');
    await form.press('Save');
    expect(onSave).not.toHaveBeenCalled();
    expect(document.querySelector('[role=alert]')?.textContent).toContain('No score is at most');
    form.write('Score at most', '0.5');
    // The error disappears once it is corrected.
    await vi.waitFor(() => expect(document.querySelector('[role=alert]')).toBeNull());
    await form.press('Save');
    expect(onSave).toHaveBeenCalledOnce();
  });

  it.each([
    ['Score at most', '5'],
    ['Score at least', '-1.5'],
    ['Relevance at least (%)', '101'],
    ['Pause after an alert (hours)', '10000'],
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

  it.each([
    ['No notification from', 'No notification until'],
    ['No notification until', 'No notification from'],
  ])('is not saved with %s alone', async (one, other) => {
    const onSave = vi.fn(async () => undefined);
    const form = ruleForm(onSave);
    form.write(one, '22:00');
    await form.press('Save');
    expect(onSave).not.toHaveBeenCalled();
    expect(form.field(other).validity.valueMissing).toBe(true);
  });

  it('is not saved with what is no ticker', async () => {
    const onSave = vi.fn(async () => undefined);
    const form = ruleForm(onSave);
    form.write('Tickers', 'AAPL, wow!');
    await form.press('Save');
    expect(onSave).not.toHaveBeenCalled();
    expect(form.field('Tickers').validationMessage).toBe('This is no ticker symbol: WOW!');
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

  it('takes relevance in per cent, as every view shows it', async () => {
    const onSave = vi.fn(async () => undefined);
    const form = ruleForm(onSave);
    expect(form.field('Relevance at least (%)').value).toBe('50');
    form.write('Relevance at least (%)', '7');
    await form.press('Save');
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ relevance: 0.07 }));
  });

  it('without a name is called after its condition, also when that is changed later', () => {
    new Shown(null);
    const rule = ruleOf(NEW_DRAFT, 'r', 0, []);
    expect(rule.name).toBe('any ticker: an article, score ≤ −0.35, relevance ≥ 50%');
    expect(draftOf(rule, []).name).toBe('');
    expect(draftOf({ ...rule, name: 'Bad news' }, []).name).toBe('Bad news');
  });

  it('has a valid name, even if its condition is long', () => {
    const symbols = Array.from({ length: 40 }, (_, at) => `SYMBOL${at}`);
    expect(ruleOf({ ...NEW_DRAFT, symbols }, 'r', 0, []).name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
  });
});

describe('a rule of a portfolio that is gone', () => {
  const about = { kind: 'portfolio', portfolio: '9eef0712' } as const;

  it('says so', () => {
    new Shown(null);
    expect(conditionText({ kind: 'article', about }, [])).toBe('a deleted portfolio: an article');
  });

  it('offers the others', () => {
    const portfolios = [{ id: 'p', name: 'Mine', kind: 'portfolio' as const }];
    const form = ruleForm(vi.fn(), { draft: { ...NEW_DRAFT, portfolio: '9eef0712' }, portfolios });
    const choices = form.field('Portfolio').querySelectorAll('option');
    expect(Array.from(choices, ({ text }) => text)).toEqual(['Any', 'a deleted portfolio', 'Mine']);
    expect(form.field('Portfolio').value).toBe('9eef0712');
  });
});

it('a rule is listed with the hours in which it gives no notification', () => {
  new Shown(null);
  const listed = (draft: typeof NEW_DRAFT) => ruleView(ruleOf(draft, 'r', 0, []), []).quiet;
  expect(listed({ ...NEW_DRAFT, quietFrom: '22:00', quietTo: '07:00' })).toBe(
    'no notification from 22:00 to 07:00',
  );
  expect(listed(NEW_DRAFT)).toBe('');
});
