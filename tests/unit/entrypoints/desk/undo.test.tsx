// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { UndoBar } from '@/components/desk/undo-bar';
import type { PageProps } from '@/entrypoints/desk/page-props';
import { newPortfolio, usePortfolioEdits } from '@/entrypoints/desk/portfolio-edits';
import { type Removal, useUndo } from '@/entrypoints/desk/undo';
import type { Portfolio } from '@/lib/desk/portfolio/portfolio';
import { done, type Outcome, refused } from '@/lib/model';
import { Shown } from '../../components/shown';

function Page({ removals }: { removals: readonly Removal[] }) {
  const { removal, tell, undo, dismiss } = useUndo();
  return (
    <main tabIndex={-1}>
      {removals.map((each) => (
        <button key={each.text} type="button" onClick={() => tell(each)}>
          Delete {each.text}
        </button>
      ))}
      <UndoBar text={removal?.text} takesFocus={false} onUndo={undo} onDismiss={dismiss} />
    </main>
  );
}

const removalOf = (text: string, restore: () => Promise<Outcome<unknown>>): Removal => ({
  text,
  restore,
  takesFocus: false,
});

const offered = () => document.querySelector('[role=status]')?.querySelector('bdi')?.textContent;

it('restores holdings that a file replaced, and then what was edited since', async () => {
  const holdings = (...symbols: string[]) => symbols.map((symbol) => ({ symbol }));
  let stored: Portfolio = { ...newPortfolio('watchlist'), holdings: holdings('META') };
  const send = async (_: string, { portfolio }: { portfolio: Portfolio }) => {
    stored = portfolio;
    return done(null);
  };
  function Holdings() {
    const { removal, tell, undo, dismiss } = useUndo();
    const page = { services: { db: { portfolios: { get: async () => stored } } }, change: send };
    const edits = usePortfolioEdits({ ...page, onRemoved: tell } as unknown as PageProps, []);
    return (
      <main>
        <button type="button" onClick={() => void edits.replaceHoldings(stored, holdings('OTHER'))}>
          Replace
        </button>
        <UndoBar text={removal?.text} takesFocus={false} onUndo={undo} onDismiss={dismiss} />
      </main>
    );
  }
  const page = new Shown(<Holdings />);
  await page.press('Replace');
  stored = { ...stored, name: 'Edited', holdings: holdings('OTHER', 'MINE'), updated: stored.updated + 1 };
  await page.press('Undo');
  expect(stored).toMatchObject({ name: 'Edited', holdings: holdings('META') });
  await page.press('Undo');
  expect(stored).toMatchObject({ name: 'Edited', holdings: holdings('OTHER', 'MINE') });
  expect(offered()).toBeUndefined();
});

it('offers no undo once the removed item is restored', async () => {
  const page = new Shown(<Page removals={[removalOf('feed', async () => done(null))]} />);
  await page.press('Delete feed');
  expect(offered()).toBe('feed');
  await page.press('Undo');
  expect(offered()).toBeUndefined();
});

it('offers undo again if the removed item could not be restored', async () => {
  const answers: Outcome<unknown>[] = [refused('failed'), done(null)];
  const page = new Shown(<Page removals={[removalOf('feed', async () => answers.shift()!)]} />);
  await page.press('Delete feed');
  await page.press('Undo');
  expect(offered()).toBe('feed');
  await page.press('Undo');
  expect(offered()).toBeUndefined();
});

it('offers the last removal, not an earlier one whose undo failed', async () => {
  let refuse = (_: Outcome<unknown>) => {};
  const slow = new Promise<Outcome<unknown>>((resolve) => {
    refuse = resolve;
  });
  const removals = [removalOf('feed', () => slow), removalOf('rule', async () => done(null))];
  const page = new Shown(<Page removals={removals} />);
  await page.press('Delete feed');
  await page.press('Undo');
  await page.press('Delete rule');
  refuse(refused('failed'));
  await slow;
  expect(offered()).toBe('rule');
});
