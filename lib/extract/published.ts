import { elementsBelow, shortTexts } from './below-heading';
import { textsBelow } from './texts-below';

/** Longest text of a date, in UTF-16 code units. */
const MAX_CHARACTERS = 80;
const MARKED =
  'time,[itemprop~="datePublished"],[class*="date" i],[class*="time" i],[class*="publish" i],[class*="byline" i]';
/** "December 14, 2016", "14 Dec. 2016", "2016-12-14"; not "10/12/2016", which is ambiguous. */
const WRITTEN =
  /\b(?:\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?|\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2},\s+\d{4}|\d{1,2}\s+\p{Lu}\p{Ll}{2,8}\.?\s+\d{4})\b/u;

/** The publication date below a page's heading or in its address: ISO 8601, or empty. */
export function markedDate(document: Document, heading: Element | undefined): string {
  for (const element of elementsBelow(document, heading, MARKED)) {
    const date = dateIn(element);
    if (date !== '') return date;
  }
  const inAddress = document.URL.match(/\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)\//u)?.slice(1) ?? [];
  return isoDate(inAddress.join('-')) || dateline(heading);
}

/** What follows the date of a line that gives little else, or of a dateline: "TORONTO, July 3, 2026 (WIRE) -- Acme". */
const BEHIND = /^\s*(?:$|[-–—(/|·•,]|at\b|\d{1,2}:\d\d)/u;
/** Longest text before it, in UTF-16 code units. */
const MAX_BEFORE = 60;

function dateline(heading: Element | undefined): string {
  const line = heading && textsBelow(heading).find(isDateline);
  return line === undefined ? '' : writtenDate(line);
}

function isDateline(text: string): boolean {
  const found = WRITTEN.exec(text);
  return (
    found !== null && found.index <= MAX_BEFORE && BEHIND.test(text.slice(found.index + found[0].length))
  );
}

function dateIn(element: Element): string {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content') ?? titleIn(element);
  return isoDate(stated) || writtenDate(shortTexts(element, MAX_CHARACTERS).join(''));
}

/** A machine-readable date in the `title` attribute: <http://microformats.org/wiki/datetime-design-pattern>. */
const titleIn = (element: Element): string =>
  /^\d{4}-\d\d-.*/u.exec(element.getAttribute('title') ?? '')?.[0] ?? '';

function writtenDate(text: string): string {
  const written = text.match(WRITTEN)?.[0] ?? '';
  // A date without a time is read as UTC, so that it is the same day for every reader.
  return isoDate(written === '' || written.includes('T') ? written : `${written.replace('.', '')} UTC`);
}

/** Converts any date that the browser can parse to ISO 8601; empty for others and for ambiguous ones ("10/12/2016"). */
export function isoDate(text: string): string {
  const time = text.length <= 64 ? timeOf(text) : Number.NaN;
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

/** "14.12.2016", "14/12/2016 10:30", "12/14/2016". */
const IN_FIGURES = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/u;

/** Milliseconds since 1970, or NaN. Dates in figures are parsed here, as `Date.parse` always takes the month first. */
function timeOf(text: string): number {
  const figures = IN_FIGURES.exec(text);
  if (figures === null) return Date.parse(text);
  const [first, second, year] = [Number(figures[1]), Number(figures[3]), Number(figures[4])];
  if (figures[2] === '.' || first > 12) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : Number.NaN;
}

const dayOf = (year: number, month: number, day: number) =>
  month <= 12 && day <= 31 ? Date.UTC(year, month - 1, day) : Number.NaN;
