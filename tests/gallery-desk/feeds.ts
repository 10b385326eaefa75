import { companies } from './generated-companies';
import { generateHistory } from './generated-history';

export const FEEDS = 200;
export const ITEMS = 50;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** RSS documents with generated headlines and descriptions about these companies, which the engine knows. */
export function feedDocuments(names: readonly string[]): string[] {
  const known = new Map(companies(names.length).map(({ name }, at) => [name, names[at]!]));
  const shape = { entries: FEEDS * ITEMS, tickers: names.length, end: Date.UTC(2026, 0), days: 30, seed: 2 };
  const items = Array.from(generateHistory(shape), ({ url, title, tickers, analysis }) => {
    const renamed = (text: string) =>
      tickers.reduce((all, { name }) => all.replaceAll(name, known.get(name) ?? name), text);
    const [head, body] = [title, analysis.summary.brief.join(' ')].map((text) => escaped(renamed(text)));
    return `<item><title>${head}</title><link>${url}?feed</link><description>${body}</description></item>`;
  });
  return Array.from(
    { length: FEEDS },
    (_, feed) =>
      `<rss version="2.0"><channel><title>Feed ${feed}</title>${items.slice(feed * ITEMS, (feed + 1) * ITEMS).join('')}</channel></rss>`,
  );
}
