import { describe, expect, it } from 'vitest';
import { analysisOf, call, knownToFrames, refusalOf, seenInFrames } from './extension';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

describe('a frame from another origin', () => {
  const session = useBrowser();

  it('cannot have itself read, though it holds an article and the reader allowed the page around it', async () => {
    await call(session.driver, 'history-clear');
    await session.open('/test/framing-attacker');
    expect(await refusalOf(session.driver)).toBe('not-article');
    const popup = await Popup.open(session.driver);
    await popup.recent(0);
    await popup.close();
    const frames = await seenInFrames(session.driver);
    expect(frames).toHaveLength(2);
    for (const { verdicts, highlights } of frames) expect([verdicts, highlights]).toEqual([[], 0]);
  });

  it('reaches nothing of ours and hears nothing while the page around it is read', async () => {
    const tab = await session.open('/test/framing-story');
    const { article } = await analysisOf(session.driver);
    expect(article.url).toBe(session.url('/test/framing-story'));
    await new Overlay(tab).verdict();
    const frames = await seenInFrames(session.driver);
    const inner = frames.find(({ url }) => url.startsWith('http://localhost'));
    expect(inner).toMatchObject({ verdicts: [], highlights: 0 });
    const known = await knownToFrames(session.driver);
    expect(known).toHaveLength(2);
    for (const { reaches, heard } of known) expect([reaches, heard]).toEqual([false, []]);
  });
});
