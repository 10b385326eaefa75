/** Hands a file to the reader. */
export function downloadBlob(content: string | Blob, type: string, name: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[^\p{L}\p{N}. _-]+/gu, '-');
  link.click();
  // The download has begun once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The canvas of a chart as PNG, on the theme's ground instead of a transparent one. */
export async function downloadPng(stage: HTMLElement, title: string): Promise<void> {
  const canvas = stage.querySelector('canvas');
  if (canvas === null) return;
  const copy = new OffscreenCanvas(canvas.width, canvas.height);
  const context = copy.getContext('2d')!;
  context.fillStyle = getComputedStyle(stage).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(canvas, 0, 0);
  downloadBlob(await copy.convertToBlob({ type: 'image/png' }), 'image/png', `${title}.png`);
}
