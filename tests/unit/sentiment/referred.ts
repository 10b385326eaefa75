import { articleFromText, type Instrument, type LinkedMention } from '@/lib/model';
import { resolveSubjects } from '@/lib/sentiment/subjects/referring';
import { createSegmenter } from '@/lib/text';

const segmenter = createSegmenter();
const KINDS: Readonly<Record<string, Instrument['kind']>> = { Bitcoin: 'currency', Nasdaq: 'index' };

/** The company that each sentence refers to, by sentence index; names are linked where they occur. */
export function referred(
  text: string,
  names: readonly string[],
  sectors: Readonly<Record<string, string>> = {},
): Record<number, string> {
  const { sentences } = segmenter.segment(articleFromText(text));
  const mentions = sentences.flatMap(({ index, source, start, end }) =>
    names.flatMap((name): LinkedMention[] => {
      const at = source.indexOf(name, start);
      if (at < 0 || at >= end) return [];
      const instrument: Instrument = {
        id: name,
        kind: KINDS[name] ?? 'company',
        name,
        ...(sectors[name] && { sector: sectors[name] }),
      };
      const place = { start: at, end: at + name.length, surface: name };
      return [{ instrument, sentence: index, ...place, inTitle: false, confidence: 1, reason: 'name' }];
    }),
  );
  const found = resolveSubjects(sentences, mentions).references;
  return Object.fromEntries([...found].map(([sentence, { id }]) => [sentence, id]));
}
