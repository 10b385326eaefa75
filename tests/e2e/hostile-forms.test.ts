import { describe, expect, it } from 'vitest';
import { waitFor } from './driver/driver';
import { tabState } from './extension';
import { useBrowser } from './session';

/** The first two once caused an infinite loop in the walk from a paragraph to the root. */
const NAMES = ['parentNode', 'parentElement', 'nextSibling', 'getAttribute', 'tagName', 'appendChild'];

describe('pages with a form field named like a DOM property', () => {
  const session = useBrowser();

  it.each(NAMES)('are read, or refused as unreadable, and keep working: %s', async (name) => {
    const tab = await session.open(`/test/form-field/${name}`);
    const state = await waitFor('an answer', async () => {
      const state = await tabState(session.driver);
      return state.phase === 'done' || state.phase === 'refused' ? state : undefined;
    });
    if (state.phase === 'refused') expect(state.reason).toBe('unsupported-page');
    expect(await tab.run(() => document.readyState)).toBe('complete');
  });
});
