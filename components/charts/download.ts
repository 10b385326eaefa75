/** Without it spreadsheets take a table for one in an older encoding: `Müller` becomes `MÃ¼ller`. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands a file to the reader. */
export function downloadBlob(content: string | Blob, type: string, name: string): void {
  const parts = type === 'text/csv' ? [BYTE_ORDER_MARK, content] : [content];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[^\p{L}\p{N}. _-]+/gu, '-');
  link.click();
  // The download has begun once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Pixels for each unit of the picture: sharp on paper and on dense screens. */
const SCALE = 2;

/** Has the browser save an SVG document as a PNG picture. */
export async function downloadPng(svg: string, title: string): Promise<void> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = new OffscreenCanvas(SCALE * image.width, SCALE * image.height);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  downloadBlob(await canvas.convertToBlob({ type: 'image/png' }), 'image/png', `${title}.png`);
}
