import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '@/lib/engine';

const built = (path: string) => readFileSync(new URL(`../public/${path}`, import.meta.url));

/** The engine with the model and dictionary that the extension ships. */
export const loadEngine = (): Engine =>
  createEngine({
    model: built('models/sentiment.bin'),
    dictionary: JSON.parse(built('data/instruments.json').toString('utf8')),
  });
