import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkedMention } from '@/lib/model';
import type { Link } from './create-link';
import type { Figure, Report } from './evaluate';

/** The folder of the hand-labeled texts. */
export const FOLDER = join(import.meta.dirname, 'labelled');

/** An article that we wrote, with every instrument labeled. */
interface Labelled {
  title: string;
  text: string;
  labels: { start: number; end: number; id: string }[];
}

/** Precision on hand-labeled texts: our own articles and, if `dataDir/../pages` has them, real pages. */
export function evaluateLabelled(dataDir: string, link: Link, report: Report): Figure[] {
  return [
    ...evaluateOwn('articles.txt', 'own articles', link, report),
    ...evaluateOwn('fresh.txt', 'own articles written after the rules', link, report),
    ...evaluateOwn('other-subjects.txt', 'own articles on other subjects than business', link, report),
    ...evaluatePages(join(dataDir, '../pages'), link, report),
  ];
}

/** Precision and recall over the mentions in one file of labeled articles. */
function evaluateOwn(file: string, name: string, link: Link, report: Report): Figure[] {
  const articles = parseArticles(readFileSync(join(FOLDER, file), 'utf8'));
  let right = 0;
  let linked = 0;
  for (const { title, text, labels } of articles) {
    const mentions = link(text, title).filter(({ inTitle }) => !inTitle);
    const wrong = mentions.filter((mention) => !labels.some((label) => isSame(label, mention)));
    const missed = labels.filter((label) => !mentions.some((mention) => isSame(label, mention)));
    for (const { surface, instrument, reason } of wrong)
      report(`own "${title}": wrong ${surface} -> ${instrument.id} (${reason})`);
    for (const { start, end, id } of missed)
      report(`own "${title}": missed ${text.slice(start, end)} (${id})`);
    linked += mentions.length;
    right += mentions.length - wrong.length;
  }
  const labels = articles.reduce((total, article) => total + article.labels.length, 0);
  return [
    { name: `${name}, precision of the links`, value: right / Math.max(1, linked), of: linked },
    { name: `${name}, recall of the labels`, value: right / Math.max(1, labels), of: labels },
  ];
}

const isSame = (label: Labelled['labels'][number], { start, end, instrument }: LinkedMention): boolean =>
  label.id === instrument.id && start < label.end && label.start < end;

const LABEL = /\[([^\]]+)\]\(([^)]+)\)/gu;

/** Parses articles separated by blank lines: `# title`, then the text with labels as `[surface](id)`. */
function parseArticles(source: string): Labelled[] {
  return source
    .trim()
    .split(/\n\n(?=# )/u)
    .map((part) => {
      const [title = '', ...body] = part.split('\n');
      return { title: title.replace(/^# /u, ''), ...parseLabels(body.join('\n')) };
    });
}

function parseLabels(marked: string): Pick<Labelled, 'text' | 'labels'> {
  const labels: Labelled['labels'] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(LABEL)) {
    const [all, surface = '', id = ''] = match;
    text += marked.slice(from, match.index);
    labels.push({ start: text.length, end: text.length + surface.length, id });
    text += surface;
    from = match.index + all.length;
  }
  return { text: text + marked.slice(from), labels };
}

/**
 * Precision on real pages: `labelled/pages.json` lists for each page the surfaces and their instruments; everything
 * else is wrong.
 */
function evaluatePages(folder: string, link: Link, report: Report): Figure[] {
  const labels = JSON.parse(readFileSync(join(FOLDER, 'pages.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const pages = Object.entries(labels).filter(([page]) => existsSync(join(folder, page, 'truth.txt')));
  if (pages.length === 0) return [];
  const outcomes = pages.flatMap(([page, surfaces]) => {
    const text = readFileSync(join(folder, page, 'truth.txt'), 'utf8');
    return link(text).map(({ surface, instrument, reason }) => {
      const isRight = surfaces[surface] === instrument.id;
      if (!isRight) report(`page ${page}: wrong ${surface} -> ${instrument.id} (${reason})`);
      return isRight;
    });
  });
  const right = outcomes.filter(Boolean).length;
  return [
    {
      name: 'real pages, precision of the links',
      value: right / Math.max(1, outcomes.length),
      of: outcomes.length,
    },
  ];
}
