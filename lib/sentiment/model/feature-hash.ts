import { finish, mix } from '../items/hash';

/**
 * Receives one feature: its 32-bit hash and the two items that it is about (equal if it is one item, -1 if it is none).
 */
export type Emit = (hash: number, a: number, b: number) => void;

/** Hash of a template and its parts. */
export function feature(template: number, a: number, b?: number, c?: number): number {
  let hash = mix(template, a);
  if (b !== undefined) hash = mix(hash, b);
  if (c !== undefined) hash = mix(hash, c);
  return finish(hash);
}
