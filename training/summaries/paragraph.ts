import type { Document, LinkedMention } from '@/lib/model';
import { summarize } from '@/lib/summary';
import { createLink } from '../linking/create-link';
import type { SummaryRow } from './read-rows';
import { readDocument } from './sentence-values';

/** Faithfulness of investor paragraphs to their articles. */
interface Truth {
  paragraphs: number;
  /** Numbers in the paragraphs, and how many of them occur in the article. */
  numbers: Count;
  /** Runs of capitalized words; symbols that we add in brackets are looked up among the article's links. */
  names: Count;
}

interface Count {
  of: number;
  found: number;
}

const NUMBER = /\d[\d.,]*\d|\d/gu;
/** Without a trailing dot, which a shortened sentence may have added. */
const NAME = /\p{Lu}[\p{L}\d&'’.-]*(?: \p{Lu}[\p{L}\d&'’.-]*)*(?<!\.)/gu;
const SYMBOL = / \(([A-Z0-9.^=-]{1,12})\)/gu;

/** Counts how many numbers and names in the paragraphs also occur in their article. */
export function paragraphTruth(rows: readonly SummaryRow[]): Truth {
  const { linkDocument } = createLink();
  const truth: Truth = { paragraphs: 0, numbers: { of: 0, found: 0 }, names: { of: 0, found: 0 } };
  for (const row of rows) {
    const [document] = readDocument(row);
    addArticle(truth, row.text, document, linkDocument(document));
  }
  return truth;
}

function addArticle(
  truth: Truth,
  article: string,
  document: Document,
  mentions: readonly LinkedMention[],
): void {
  const { clauses } = summarize(document, [], mentions);
  if (clauses.length === 0) return;
  truth.paragraphs++;
  const linked = new Set(mentions.map(({ instrument }) => instrument.symbol));
  const added: string[] = [];
  const paragraph = clauses.map(({ text }) => text).join('\n');
  const said = paragraph.replace(SYMBOL, (all, symbol: string) => {
    if (article.includes(all)) return all;
    added.push(symbol);
    return '';
  });
  count(truth.numbers, said.match(NUMBER) ?? [], (number) => article.includes(number));
  count(truth.names, said.match(NAME) ?? [], (name) => article.includes(name));
  count(truth.names, added, (symbol) => linked.has(symbol));
}

function count(into: Count, said: readonly string[], stands: (text: string) => boolean): void {
  into.of += said.length;
  into.found += said.filter(stands).length;
}
