/** Without it, spreadsheets assume an older encoding: `Müller` becomes `MÃ¼ller`. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Starts the download of a file. */
export function downloadBlob(content: string | Blob, type: string, name: string): void {
  const parts = type === 'text/csv' ? [BYTE_ORDER_MARK, content] : [content];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[^\p{L}\p{N}. _-]+/gu, '-');
  link.click();
  // The download has begun by the time the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Device pixels per unit: sharp on paper and on high-density screens. */
const SCALE = 2;

/** Downloads an SVG document as a PNG image. */
export async function downloadPng(svg: string, title: string): Promise<void> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = new OffscreenCanvas(SCALE * image.width, SCALE * image.height);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  downloadBlob(await canvas.convertToBlob({ type: 'image/png' }), 'image/png', `${title}.png`);
}
