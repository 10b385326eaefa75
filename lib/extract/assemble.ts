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

/** Joins blocks by blank lines; those for which there is a reason not to be in the article stay out. */
export function joinBlocks(
  entries: readonly { block: BlockView; kind: BlockKind; reason?: string }[],
): Assembled {
  const kept = entries.filter(({ reason }) => reason === undefined);
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let at = 0;
  for (const { block, kind } of kept) {
    blocks.push({ start: at, end: at + block.text.length, kind });
    for (const segment of block.segments) segments.push({ ...segment, start: segment.start + at });
    at += block.text.length + BLANK_LINE.length;
  }
  return { text: kept.map(({ block }) => block.text).join(BLANK_LINE), blocks, segments };
}
