import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Link } from './create-link';
import type { Figure, Report } from './evaluate';
import { FOLDER } from './labelled';

/** A headline and the instrument it is about; none for one about something else. */
interface Headline {
  text: string;
  id: string | undefined;
}

/** Headlines alone, as feeds bring them, as written and in title case. */
export function evaluateHeadlines(link: Link, report: Report): Figure[] {
  return [
    ...evaluateFile('headlines.txt', 'own headlines', link, report),
    ...evaluateFile('headlines-fresh.txt', 'own headlines written after the rules', link, report),
  ];
}

function evaluateFile(file: string, name: string, link: Link, report: Report): Figure[] {
  const headlines = readHeadlines(file);
  const about = headlines.filter(({ id }) => id !== undefined);
  const others = headlines.filter(({ id }) => id === undefined);
  const share = (
    kind: string,
    some: readonly Headline[],
    isRight: (ids: readonly string[], of: Headline) => boolean,
  ) => {
    const wrong = some.filter((headline) => !isRight(idsIn(headline.text, link), headline));
    for (const { text, id } of wrong) report(`headline ${kind}: ${id ?? 'nothing'} in "${text}"`);
    return { name: `${name}, ${kind}`, value: 1 - wrong.length / some.length, of: some.length };
  };
  const holds = (ids: readonly string[], { id }: Headline) => ids.includes(id!);
  const capitalised = about.map(({ text, id }) => ({ text: titleCase(text), id }));
  return [
    share('recall', about, holds),
    share('in title case, recall', capitalised, holds),
    share('about other things, no link', others, ({ length }) => length === 0),
  ];
}

/** `SYMBOL | headline`, or `- | headline`, line by line. */
function readHeadlines(file: string): Headline[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [id = '', text = ''] = line.split(' | ');
    return { text, id: id === '-' ? undefined : id };
  });
}

const idsIn = (text: string, link: Link): string[] => link('', text).map(({ instrument }) => instrument.id);

const SMALL = new Set('a an and as at by for from in of on or over the to with'.split(' '));

const titleCase = (text: string): string =>
  text
    .split(' ')
    .map((word) => (SMALL.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join(' ');
