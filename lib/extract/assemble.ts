import type { Block } from '@/lib/model';
import { type BlockView, viewOfRuns } from './block-view';
import { type Judged, judgeBlocks } from './judge';
import type { Run } from './text-builder';
import type { Segment } from './text-index';

/** The body text of an article, its blocks and what they are made of. */
export interface Assembled {
  text: string;
  blocks: Block[];
  segments: Segment[];
}

const BLANK_LINE = '\n\n';

/** Joins what of the blocks belongs to the article by blank lines into its text. Pauses between blocks. */
export function* assembleArticle(runs: readonly Run[][], title: string): Generator<void, Assembled> {
  const blocks = yield* viewBlocks(runs);
  yield;
  return join(judgeBlocks(blocks, title).filter(({ reason }) => reason === undefined));
}

/** Joins all blocks: what a reader selected is meant. */
export function* assembleSelection(runs: readonly Run[][]): Generator<void, Assembled> {
  return join((yield* viewBlocks(runs)).map((block) => ({ block, kind: block.kind })));
}

function* viewBlocks(runs: readonly Run[][]): Generator<void, BlockView[]> {
  const blocks: BlockView[] = [];
  for (const block of runs) {
    const view = viewOfRuns(block);
    if (view) blocks.push(view);
    yield;
  }
  return blocks;
}

function join(judged: readonly Judged[]): Assembled {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let at = 0;
  for (const { block, kind } of judged) {
    blocks.push({ start: at, end: at + block.text.length, kind });
    for (const segment of block.segments) segments.push({ ...segment, start: segment.start + at });
    at += block.text.length + BLANK_LINE.length;
  }
  return { text: judged.map(({ block }) => block.text).join(BLANK_LINE), blocks, segments };
}
