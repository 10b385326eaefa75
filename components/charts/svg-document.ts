import { locale } from '../i18n';
import type { ChartColors } from './colors';

/** What a picture is of: shown above it, and read out. */
export interface Caption {
  title: string;
  /** What its marks stand for. */
  legend?: string;
}

/** Text as it may stand in XML, in which most control characters may not stand at all. */
export const escapeXml = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** A picture of its own with its title, on the theme's ground: vectors for slides and reports. */
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
