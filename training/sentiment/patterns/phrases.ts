import { BAD } from './phrases/bad';
import { GOOD } from './phrases/good';
import { NEUTRAL } from './phrases/neutral';

/** `{VP}` is a verb phrase: its tone applies to its subject company and to no other. */
const FRAMES = {
  good: [
    'A+\t{A} {VP} .',
    'A+\t{A} {VP}',
    'A+\t{A} {VP} , the {sector} said on {day} .',
    'A+\tShares of {A} {up} after the {sector} {VP} .',
    'A+\t{A} , which {VP} , {up} {pct} on {day} .',
    'A+ B0\t{A} {VP} , analysts at {B} said .',
    'A+ B-\t{A} {VP} , while {B} {down} {pct} .',
    'B- A+\t{B} {down} {pct} , but {A} {VP} .',
  ],
  bad: [
    'A-\t{A} {VP} .',
    'A-\t{A} {VP}',
    'A-\t{A} {VP} , the {sector} said on {day} .',
    'A-\tShares of {A} {down} after the {sector} {VP} .',
    'A-\t{A} , which {VP} , {down} {pct} on {day} .',
    'A- B0\t{A} {VP} , analysts at {B} said .',
    'A- B+\t{A} {VP} , while {B} {up} {pct} .',
    'B+ A-\t{B} {up} {pct} , but {A} {VP} .',
  ],
  neutral: [
    'A0\t{A} {VP} .',
    'A0\t{A} {VP}',
    'A0\t{A} {VP} , the {sector} said on {day} .',
    'A0\tThe {sector} , {A} , {VP} .',
  ],
} as const;

/** Frames per phrase: enough to show its tone in several contexts, and different ones for each phrase. */
const FRAMES_EACH = 4;

/** Every phrase in some of the frames of its tone, one `labels<tab>pattern` per line. */
export const PHRASES = [
  ...inFrames(GOOD, FRAMES.good),
  ...inFrames(BAD, FRAMES.bad),
  ...inFrames(NEUTRAL, FRAMES.neutral),
].join('\n');

function inFrames(block: string, frames: readonly string[]): string[] {
  const phrases = block.trim().split('\n');
  const framesOf = (i: number) =>
    Array.from({ length: FRAMES_EACH }, (_, k) => frames[(i + 2 * k + (k >> 1)) % frames.length]!);
  return phrases.flatMap((phrase, i) => framesOf(i).map((frame) => frame.replace('{VP}', phrase)));
}
