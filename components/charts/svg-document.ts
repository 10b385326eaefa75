import { locale } from '../i18n';
import type { ChartColors } from './colors';

/** The text of a picture: shown above it, and read by screen readers. */
export interface Caption {
  title: string;
  /** Explains the marks. */
  legend?: string;
}

/** Escapes text for XML, and removes the control characters that XML forbids. */
export const escapeXml = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** A complete SVG document with title and background, for slides and reports. */
export function svgDocument(
  [width, height]: readonly [width: number, height: number],
  { surface, ink }: ChartColors,
  { title, legend }: Caption,
  left: number,
  parts: readonly string[],
): string {
  const name = escapeXml(title);
  const described = legend === undefined ? '' : `<desc>${escapeXml(legend)}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${locale()}" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12"><title>${name}</title>${described}<rect width="100%" height="100%" fill="${surface}"/><text x="${left}" y="20" fill="${ink}">${name}</text>${parts.join('')}</svg>`;
}
