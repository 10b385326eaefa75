import { type Refusal, refused } from '@/lib/model';
import type { Assembled } from './assemble';
import type { Metadata } from './metadata';

/** Fewer words than this are a teaser, a caption or an error message. */
const MIN_WORDS = 40;

/** Why this text must not be scored as an article, if so. */
export function refusalOf(
  _document: Document,
  { text }: Assembled,
  { paid }: Metadata,
): { ok: false; reason: Refusal; detail?: string } | undefined {
  const words = countWords(text);
  if (words === 0) return refused('no-text');
  if (words < MIN_WORDS) return refused(paid ? 'paywall' : 'too-short', `${words} words`);
  return undefined;
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
