import type { Link } from './create-link';
import type { Figure, Report } from './evaluate';
import { readSymbolLines, type SymbolLine } from './symbol-lines';

/** Headlines without an article, as in feeds: as written, and in title case. */
export function evaluateHeadlines(link: Link, report: Report): Figure[] {
  return [
    ...evaluateFile('headlines.txt', 'own headlines', link, report),
    ...evaluateFile('headlines-fresh.txt', 'own headlines written after the rules', link, report),
  ];
}

function evaluateFile(file: string, name: string, link: Link, report: Report): Figure[] {
  const headlines = readSymbolLines(file);
  const about = headlines.filter(({ symbol }) => symbol !== undefined);
  const others = headlines.filter(({ symbol }) => symbol === undefined);
  const share = (
    kind: string,
    some: readonly SymbolLine[],
    isRight: (ids: readonly string[], of: SymbolLine) => boolean,
  ) => {
    const wrong = some.filter((headline) => !isRight(idsIn(headline.text, link), headline));
    for (const { text, symbol } of wrong) report(`headline ${kind}: ${symbol ?? 'nothing'} in "${text}"`);
    return { name: `${name}, ${kind}`, value: 1 - wrong.length / some.length, of: some.length };
  };
  const holds = (ids: readonly string[], { symbol }: SymbolLine) => ids.includes(symbol!);
  const capitalized = about.map(({ text, symbol }) => ({ text: titleCase(text), symbol }));
  return [
    share('recall', about, holds),
    share('in title case, recall', capitalized, holds),
    share('about other things, no link', others, ({ length }) => length === 0),
  ];
}

const idsIn = (text: string, link: Link): string[] => link('', text).map(({ instrument }) => instrument.id);

const SMALL = new Set('a an and as at by for from in of on or over the to with'.split(' '));

const titleCase = (text: string): string =>
  text
    .split(' ')
    .map((word) => (SMALL.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join(' ');
