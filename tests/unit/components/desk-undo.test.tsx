// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { UndoBar } from '@/components/desk/undo-bar';
import { type Removal, useUndo } from '@/entrypoints/desk/undo';
import { done, type Outcome, refused } from '@/lib/model';
import { Shown } from './desk-forms';

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

it('offers no undo once the removed thing is back', async () => {
  const page = new Shown(<Page removals={[removalOf('feed', async () => done(null))]} />);
  await page.press('Delete feed');
  expect(offered()).toBe('feed');
  await page.press('Undo');
  expect(offered()).toBeUndefined();
});

it('offers undo again where the removed thing could not be brought back', async () => {
  const answers: Outcome<unknown>[] = [refused('failed'), done(null)];
  const page = new Shown(<Page removals={[removalOf('feed', async () => answers.shift()!)]} />);
  await page.press('Delete feed');
  await page.press('Undo');
  expect(offered()).toBe('feed');
  await page.press('Undo');
  expect(offered()).toBeUndefined();
});

it('offers what was removed last, not what could not be brought back before', async () => {
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
