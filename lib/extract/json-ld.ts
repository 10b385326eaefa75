import { isObject } from '@/lib/util/is-object';
import { parsedJson } from '@/lib/util/parsed-json';

/** A node of a page's structured data, its properties unchecked. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Pages with more structured data than this are catalogues, and parsing it would hold up the page. */
const MAX_CHARACTERS = 2_000_000;
const MAX_NODES = 2_000;

/** Types that derive from https://schema.org/Article without being called so, as far as news sites use them. */
const ARTICLES = new Set(['Report', 'BlogPosting', 'LiveBlogPosting']);

/** Whether a type is https://schema.org/Article or derives from it; some pages write the whole address. */
export const isArticleType = (type: string): boolean => type.endsWith('Article') || ARTICLES.has(type);

/** Every node of the page's JSON-LD, those inside `@graph`, `mainEntity` and lists included; broken scripts count as absent. */
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
  // Old templates wrap it up, and raw line breaks inside strings are the commonest error of hand-made ones. Only then:
  // the browser compiles patterns anew in each page.
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

/** The names of a node's types. */
export function typesOf(node: LinkedData): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** The first node that describes an article. */
export function articleNode(nodes: readonly LinkedData[]): LinkedData | undefined {
  return nodes.find((node) => typesOf(node).some(isArticleType));
}

/** A property of linked data may hold one value or a list. */
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A property as text: the string itself, or the `name` of the thing it holds. */
export function textOf(value: unknown): string {
  const [first] = listOf(value);
  if (typeof first === 'string') return first.trim();
  return isObject(first) && typeof first.name === 'string' ? first.name.trim() : '';
}
