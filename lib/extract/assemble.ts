import type { Block, BlockKind } from '@/lib/model';
import { type BlockView, viewOfRuns } from './block-view';
import type { Work } from './slices';
import type { Run } from './text-builder';
import type { Segment } from './text-index';

/** The body text of an article, its blocks and what they are made of. */
export interface Assembled {
  text: string;
  blocks: Block[];
  segments: Segment[];
  /** Whether blocks at the end were left out because there was too much text. */
  cut: boolean;
}

/** The blocks that have any text. Pauses between them. */
export function* viewBlocks(runs: readonly Run[][]): Work<BlockView[]> {
  const blocks: BlockView[] = [];
  for (const block of runs) {
    const view = viewOfRuns(block);
    if (view) blocks.push(view);
    yield;
  }
  return blocks;
}

const BLANK_LINE = '\n\n';

/** About 130,000 words: more than any article, and what the engine is given at most. */
const MAX_CHARACTERS = 800_000;

/** Joins blocks by blank lines; those for which there is a reason not to be in the article stay out. */
export function joinBlocks(
  entries: readonly { block: BlockView; kind: BlockKind; reason?: string }[],
): Assembled {
  const wanted = entries.filter(({ reason }) => reason === undefined);
  const kept = upTo(wanted, MAX_CHARACTERS);
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let at = 0;
  for (const { block, kind } of kept) {
    blocks.push({ start: at, end: at + block.text.length, kind });
    for (const segment of block.segments) segments.push({ ...segment, start: segment.start + at });
    at += block.text.length + BLANK_LINE.length;
  }
  return {
    text: kept.map(({ block }) => block.text).join(BLANK_LINE),
    blocks,
    segments,
    cut: kept.length < wanted.length,
  };
}

/** The first entries, as long as their texts stay within so many characters. */
function upTo<T extends { block: BlockView }>(entries: readonly T[], most: number): T[] {
  let length = 0;
  const end = entries.findIndex(({ block }) => {
    length += block.text.length + BLANK_LINE.length;
    return length > most;
  });
  return entries.slice(0, end < 0 ? entries.length : end);
}
