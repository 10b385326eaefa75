import type { Block, BlockKind } from '@/lib/model';
import { type BlockView, viewOfRuns } from './block-view';
import type { Work } from './slices';
import type { Run } from './text-builder';
import type { Segment } from './text-index';

/** The body text of an article, its blocks, and the segments that map it to the page. */
export interface Assembled {
  text: string;
  blocks: Block[];
  segments: Segment[];
  /** Whether blocks at the end were dropped because the text was too long. */
  cut: boolean;
}

/** Views of the blocks that have visible text. Pauses between blocks. */
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

/** Longest text that the engine receives, in UTF-16 code units: about 130,000 words, more than any article. */
const MAX_CHARACTERS = 800_000;

/** Joins blocks by blank lines, without those that have a `reason` not to be in the article. */
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

/** The longest prefix of the entries whose texts fit into `most` UTF-16 code units. */
function upTo<T extends { block: BlockView }>(entries: readonly T[], most: number): T[] {
  let length = 0;
  const end = entries.findIndex(({ block }) => {
    length += block.text.length + BLANK_LINE.length;
    return length > most;
  });
  return entries.slice(0, end < 0 ? entries.length : end);
}
