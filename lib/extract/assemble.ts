import type { Block } from '@/lib/model';
import { kindByMarkup } from './block-kind';
import { type Run, textOfRuns } from './text-builder';
import type { Segment } from './text-index';

/** The body text of an article, its blocks and what they are made of. */
export interface Assembled {
  text: string;
  blocks: Block[];
  segments: Segment[];
}

const BLANK_LINE = '\n\n';

/** Joins blocks by blank lines into the article's text. Pauses between blocks. */
export function* assemble(blocksOfRuns: readonly Run[][]): Generator<void, Assembled> {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let at = 0;
  for (const runs of blocksOfRuns) {
    yield;
    const block = textOfRuns(runs);
    const parent = block.segments[0]?.node.parentElement;
    if (!parent) continue;
    if (at > 0) at += BLANK_LINE.length;
    parts.push(block.text);
    blocks.push({ start: at, end: at + block.text.length, kind: kindByMarkup(parent) });
    for (const segment of block.segments) segments.push({ ...segment, start: segment.start + at });
    at += block.text.length;
  }
  return { text: parts.join(BLANK_LINE), blocks, segments };
}
