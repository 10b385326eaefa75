import type { Tab } from './driver/driver';

/**
 * Runs inside a page. Returns the colors along the horizontal middle line of a box, and that of its top left corner.
 */
async function rowOf({ png, box }: { png: string; box: readonly [number, number, number, number] }) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const [left, top, width, height] = box;
  const colorAt = (x: number, y: number) => context.getImageData(x, y, 1, 1).data.join();
  const middle = Math.floor(top + height / 2);
  return {
    row: Array.from({ length: Math.floor(width) }, (_, at) => colorAt(Math.ceil(left) + at, middle)),
    ground: colorAt(Math.ceil(left) + 2, Math.ceil(top) - 2),
  };
}

/** Share of an element's middle line that differs from its background: 0..1; 0 if there is no element. */
export async function inked(tab: Tab, css: string): Promise<number> {
  const box = await tab.run((css) => {
    const element = document.querySelector(css);
    element?.scrollIntoView({ behavior: 'instant', block: 'center' });
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return [left, top, width, height] as const;
  }, css);
  const png = Buffer.from(await tab.screenshot()).toString('base64');
  const { row, ground } = await tab.run(rowOf, { png, box });
  return row.filter((color) => color !== ground).length / Math.max(1, row.length);
}
