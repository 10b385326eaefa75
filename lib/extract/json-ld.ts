import { isObject } from '@/lib/util/is-object';
import { parsedJson } from '@/lib/util/parsed-json';

/** A node of JSON-LD; its properties are not validated. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Limits on what is read: pages with more are catalogs, and parsing it would block the page. */
const MAX_CHARACTERS = 2_000_000;
const MAX_NODES = 2_000;

/** Subtypes of https://schema.org/Article whose names do not end in `Article`, as used by news sites. */
const ARTICLES = new Set(['Report', 'BlogPosting', 'LiveBlogPosting']);

/** Whether a type is https://schema.org/Article or a subtype; it may be written as a full URL. */
export const isArticleType = (type: string): boolean => type.endsWith('Article') || ARTICLES.has(type);

/** All JSON-LD nodes of the page, also those in `@graph`, `mainEntity` and lists. Invalid scripts are skipped. */
export function linkedData(document: Document, maxCharacters = MAX_CHARACTERS): LinkedData[] {
  const nodes: LinkedData[] = [];
  let budget = maxCharacters;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    budget -= source.length;
    if (budget < 0) break;
    collect(parse(source), nodes);
  }
  return nodes;
}

function parse(source: string): unknown {
  const value = parsedJson(source);
  if (value !== undefined) return value;
  // Repair the two common errors: a CDATA wrapper, and raw line breaks inside strings. Only after a failure, as the
  // browser compiles patterns again on each page.
  const json = source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '');
  return parsedJson(json.replace(/\p{Cc}+/gu, ' '));
}

function collect(value: unknown, into: LinkedData[]): void {
  const queue = [value];
  while (queue.length > 0 && into.length < MAX_NODES) {
    const next = queue.pop();
    if (Array.isArray(next)) queue.push(...next.slice(0, MAX_NODES).reverse());
    else if (isObject(next)) {
      into.push(next);
      queue.push(next.mainEntity, next['@graph']);
    }
  }
}

/** The types of a node. */
export function typesOf(node: LinkedData): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** The first node that describes an article. */
export function articleNode(nodes: readonly LinkedData[]): LinkedData | undefined {
  return nodes.find((node) => typesOf(node).some(isArticleType));
}

/** A property as a list: JSON-LD allows one value or a list. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A property as text: the string itself, or the `name` of the thing it holds. */
export function textOf(value: unknown): string {
  const [first] = listOf(value);
  if (typeof first === 'string') return first.trim();
  return isObject(first) && typeof first.name === 'string' ? first.name.trim() : '';
}
