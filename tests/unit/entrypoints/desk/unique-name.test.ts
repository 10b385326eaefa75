import { expect, it } from 'vitest';
import { uniqueName } from '@/entrypoints/desk/unique-name';

it.each([
  ['Portfolio', [], 'Portfolio'],
  ['Portfolio', ['Portfolio'], 'Portfolio 2'],
  ['Portfolio', ['Portfolio', 'Portfolio 2', 'Other'], 'Portfolio 3'],
])('%s beside %j is %s', (name, taken, unique) => expect(uniqueName(name, taken)).toBe(unique));
