import type { Refusal } from '@/lib/model';
import { entryIn } from '@/lib/util/is-object';
import { locale, type MessageKey, plural, t } from './i18n';

/** The gate's details, verbatim (`lib/extract/gate.ts`; a test compares them). */
const DETAILS: Readonly<Record<string, MessageKey>> = {
  'the front page of a site': 'detail_front_page',
  'the address of a list': 'detail_list',
  'the page says that it is something else': 'detail_something_else',
  'headlines, no text of its own': 'detail_headlines',
  'the beginnings of several stories': 'detail_stories',
  'hardly any running text': 'detail_little_text',
  'not marked as an article, nor addressed like one': 'detail_unmarked',
  'not marked as an article, and little text': 'detail_unmarked_short',
};

/** What a document is, by its MIME type. */
const FILES: readonly (readonly [type: RegExp, MessageKey])[] = [
  [/^application\/pdf$/u, 'detail_pdf'],
  [/^image\/[\w.+-]+$/u, 'detail_picture'],
  [/^(?:audio|video)\/[\w.+-]+$/u, 'detail_recording'],
  [/^text\/html$/u, 'detail_editor'],
  [/^[\w.+-]+\/[\w.+-]+$/u, 'detail_file'],
];

/** More about a refusal, in the reader's language; `undefined` if there is no such text. */
export function refusalDetail(reason: Refusal, detail: string | undefined): string | undefined {
  // For a missing permission the browser's message adds nothing to the reason.
  if (detail === undefined || reason === 'no-permission') return undefined;
  const key = entryIn(DETAILS, detail);
  if (key !== undefined) return t(key);
  const [, words, least] = /^(\d+) words(?:, at least (\d+) needed)?$/u.exec(detail) ?? [];
  if (least !== undefined) return plural('detail_words', Number(words), least);
  if (words !== undefined) return plural('words', Number(words));
  const file = FILES.find(([type]) => type.test(detail))?.[1];
  if (file !== undefined) return t(file);
  // Titles are quoted from the page; all other details are English.
  return reason === 'blocked-page' || locale() === 'en' ? detail : undefined;
}
