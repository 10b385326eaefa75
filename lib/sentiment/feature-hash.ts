import { finish, mix } from './hash';

/** Takes one feature: its 32-bit hash and the items that it speaks of (the same item twice where there is one). */
export type Emit = (hash: number, a: number, b: number) => void;

/** Hash of a template and its parts. */
export function feature(template: number, a: number, b?: number, c?: number): number {
  let hash = mix(template, a);
  if (b !== undefined) hash = mix(hash, b);
  if (c !== undefined) hash = mix(hash, c);
  return finish(hash);
}
