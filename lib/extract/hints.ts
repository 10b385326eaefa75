import type { MarkupHint } from '@/lib/model';
import { propertyOf } from '@/lib/util/is-object';
import { truncate } from '@/lib/util/truncate';
import { type LinkedData, listOf, textOf } from './json-ld';
import { metaTags } from './meta-tags';

/** More than any article has. */
const MAX_HINTS = 200;

/** Instruments named in the page's markup: JSON-LD `about` and `mentions`, quote links, `data-symbol`, meta tags. */
export function readHints(document: Document, node: LinkedData | undefined): MarkupHint[] {
  const hints = [...namedThings(node), ...metaTickers(document), ...quoteLinks(document)];
  const unique = new Map(
    hints.map((hint) => [`${hint.symbol ?? ''}|${hint.exchange ?? ''}|${hint.name ?? ''}`, hint]),
  );
  return [...unique.values()].slice(0, MAX_HINTS);
}

const ORGANIZATION = /^(?:Corporation|Organization|NewsMediaOrganization|LocalBusiness|Brand|Thing)$/;

function namedThings(node: LinkedData | undefined): MarkupHint[] {
  return [...listOf(node?.about), ...listOf(node?.mentions)].slice(0, MAX_HINTS).flatMap(thingHint);
}

function thingHint(value: unknown): MarkupHint[] {
  const name = textOf(propertyOf(value, 'name'));
  const symbol = textOf(propertyOf(value, 'tickerSymbol'));
  const type = textOf(propertyOf(value, '@type'));
  if (name === '' || (symbol === '' && !ORGANIZATION.test(type))) return [];
  return [{ name, ...splitSymbol(symbol) }];
}

const TICKER_TAGS = [
  'tickers',
  'ticker',
  'keywords:tickers',
  'article:tickers',
  'stock_symbol',
  'sailthru.tickers',
];

const metaTickers = (document: Document): MarkupHint[] => {
  const tags = metaTags(document);
  return TICKER_TAGS.flatMap((name) => (tags.get(name) ?? '').slice(0, 2_000).split(/[,;|]/))
    .map(splitSymbol)
    .filter(({ symbol }) => symbol !== undefined);
};

/** `/quote/TSLA`, `/quotes/NASDAQ:NVDA`, `/symbol/AAPL`, `/stocks/meta`; what follows the symbol is ignored. */
const QUOTE_PATH =
  /\/(?:quotes?|symbols?|stocks?|ticker|investing\/stock)\/(?:us\/|[a-z]+-)?([\w.:^=-]{1,16})(?:[/?#]|$)/i;

function quoteLinks(document: Document): MarkupHint[] {
  const links = document.querySelectorAll(
    'a[href*="quote"],a[href*="symbol"],a[href*="stock"],a[href*="ticker"],[data-symbol],[data-ticker]',
  );
  return Array.from(links)
    .slice(0, 2_000)
    .filter(isInText)
    .map(linkHint)
    .filter(({ symbol }) => symbol !== undefined);
}

/** Only links in the text are about this article: ticker strips and navigation list the whole market. */
const isInText = (element: Element) =>
  element.closest('p,li,td,h1,h2,h3') !== null && element.closest('nav,header,footer,aside') === null;

function linkHint(element: Element): MarkupHint {
  const marked = element.getAttribute('data-symbol') ?? element.getAttribute('data-ticker') ?? '';
  const path = QUOTE_PATH.exec((element.getAttribute('href') ?? '').slice(0, 500))?.[1] ?? '';
  const name = truncate((element.textContent ?? '').trim(), 80);
  return { ...splitSymbol(marked || path), ...(/[a-z]/.test(name) && { name }) };
}

/** Splits `NASDAQ:NVDA` into exchange and symbol; empty for what cannot be a symbol. */
function splitSymbol(text: string): MarkupHint {
  const [, exchange, symbol] =
    /^(?:([A-Za-z]{2,8}):)?\^?([A-Za-z0-9]{1,6}(?:[.-][A-Za-z]{1,3})?)$/.exec(text.trim()) ?? [];
  if (symbol === undefined) return {};
  return {
    symbol: symbol.toUpperCase(),
    ...(exchange !== undefined && { exchange: exchange.toUpperCase() }),
  };
}
