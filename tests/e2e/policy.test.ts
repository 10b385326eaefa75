import { describe, expect, inject, it } from 'vitest';
import { Desk } from './pages/desk';
import { useBrowser } from './session';

const POLICY = {
  watchlists: [{ name: 'House list', symbols: ['META', 'BRK.B'] }, { symbols: 'no list' }],
  feeds: [{ url: 'https://feeds.example/markets.rss', title: 'House feed' }, { url: 'file:///etc/passwd' }],
  retentionDays: 365,
};

// Chromium reads policies from a system folder, which tests must not write to.
describe.skipIf(inject('browser') === 'chromium')('what an administrator preset', () => {
  const session = useBrowser({ browser: { policy: POLICY } });

  it('is shown on the desk, without malformed parts', async () => {
    const desk = await Desk.open(session.driver, 'portfolio');
    await desk.says('House list', 'Set by your administrator');
    await desk.go('feeds');
    const feeds = await desk.says('House feed');
    expect(feeds).not.toContain('passwd');
    await desk.close();
  });
});
