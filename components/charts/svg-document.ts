import type { ChartColours } from './colours';

/** Text as it may stand in XML. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** A picture of its own with its title, on the theme's ground: vectors for slides and reports. */
export const svgDocument = (
  [width, height]: readonly [width: number, height: number],
  { surface, ink }: ChartColours,
  title: string,
  left: number,
  parts: readonly string[],
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12"><rect width="100%" height="100%" fill="${surface}"/><text x="${left}" y="20" fill="${ink}">${escapeXml(title)}</text>${parts.join('')}</svg>`;
