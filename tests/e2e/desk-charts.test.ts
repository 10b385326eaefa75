import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { waitFor, waitUntil } from './driver/driver';
import { changeSettings } from './extension';
import { Desk } from './pages/desk';
import { useBrowser } from './session';

interface Saved {
  name: string;
  type: string;
  /** Width of an image in pixels; 0 if it is not an image. */
  width: number;
}

/** In the desk's page: the files that would have been downloaded. */
declare const saved: Saved[];

describe('a chart', () => {
  const session = useBrowser();
  let desk: Desk;

  beforeAll(async () => {
    await session.read('/story/openai-scale-ai');
    desk = await Desk.open(session.driver);
    // The company with the clearest tone in the story, whatever a new engine version makes of the others.
    await desk.go('ticker/GOOGL');
    await desk.ready();
    await desk.tab.run(() => {
      const list: Saved[] = [];
      Reflect.set(globalThis, 'saved', list);
      const blobs = new Map<string, Blob>();
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        const url = create(blob);
        blobs.set(url, blob);
        return url;
      };
      HTMLAnchorElement.prototype.click = function () {
        const blob = blobs.get(this.href)!;
        const picture = blob.type === 'image/png' ? createImageBitmap(blob) : Promise.resolve({ width: 0 });
        void picture.then(({ width }) => list.push({ name: this.download, type: blob.type, width }));
      };
    });
  });
  afterAll(() => desk?.close());

  it("uses the reader's thresholds for its colors, as does everything around it", async () => {
    const labelIs = (wanted: string) =>
      waitUntil(`a score that is ${wanted}`, () =>
        desk.tab.run((wanted) => {
          const label = document.querySelector<HTMLElement>('.page-head .figure')?.dataset.label;
          return (label === 'neutral') === (wanted === 'neutral');
        }, wanted),
      );
    await changeSettings(session.driver, { thresholds: { label: 0.8, strong: 0.8 } });
    await labelIs('neutral');
    await changeSettings(session.driver, { thresholds: { label: 0.01, strong: 0.5 } });
    await labelIs('not neutral');
    await changeSettings(session.driver, { thresholds: DEFAULT_SETTINGS.thresholds });
  });

  // In Firefox the driver runs beside the page's own world, and cannot see objects created there.
  it.skipIf(inject('browser') === 'firefox').for([
    ['CSV', 'text/csv', 0],
    ['SVG', 'image/svg+xml', 0],
    ['PNG', 'image/png', 1_800],
  ] as const)('is taken along as %s', async ([kind, type, width]) => {
    await desk.tab.click({ css: '.chart .button', text: kind });
    const file = await waitFor('a file', () => desk.tab.run(() => saved.pop()));
    expect(file).toEqual({ name: expect.stringMatching(/^GOOGL.*\.(csv|svg|png)$/u), type, width });
  });

  it('can be read by arrow keys, and offers its numbers as a table', async () => {
    await desk.tab.focus({ css: '.chart-stage' });
    await desk.tab.press('ArrowRight');
    await desk.tab.press('ArrowRight');
    const read = await waitFor('an article read out', () =>
      desk.tab.run(() => {
        const text = document.querySelector('.chart-read')?.textContent ?? '';
        return /Score [+−]/u.test(text) ? text : undefined;
      }),
    );
    await desk.tab.click({ css: '.chart summary' });
    const rows = await waitFor('the table', () =>
      desk.tab.run(() => {
        const cells = Array.from(
          document.querySelectorAll('.chart tbody tr'),
          (row) => row.textContent ?? '',
        );
        return cells.length > 0 ? cells : undefined;
      }),
    );
    expect(rows.some((row) => row.startsWith(read.split(' · ')[0]!))).toBe(true);
  });

  it('starts the bar of a day at midnight, at the line of its date', async () => {
    const [bar, lines] = await desk.tab.run(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.chart canvas')!;
      const { width, height } = canvas;
      const context = canvas.getContext('2d', { willReadFrequently: true })!;
      const drawn = (y: number) => {
        const { data } = context.getImageData(0, y, width, 1);
        return Array.from({ length: width }, (_, x) => x).filter((x) => data[4 * x + 3]! > 200);
      };
      // Between two grid lines: bars are in the bottom quarter; above it only the dates' lines cross.
      const low = drawn(Math.round(height * 0.84));
      const starts = low.filter((x) => !low.includes(x - 1));
      const longest = starts
        .map((from) => [from, starts.find((next) => next > from) ?? width])
        .map(([from, next]) => low.filter((x) => x >= from! && x < next!))
        .sort((a, b) => b.length - a.length)[0]!;
      return [longest, drawn(Math.round(height * 0.66))] as const;
    });
    expect(bar.length).toBeGreaterThan(5);
    expect(lines.filter((x) => bar.includes(x)).every((x) => x - bar[0]! < 3)).toBe(true);
    expect(lines.some((x) => bar.includes(x))).toBe(true);
  });
});
