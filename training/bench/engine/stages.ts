/** The engine and its stages for timing: entry point of a bundle. */
export { createEngine } from '@/lib/engine';
export { createLinker, parseDictionary } from '@/lib/entities';
export { detectEvents } from '@/lib/events';
export { articleFromText } from '@/lib/model';
export { loadSentimentModel, scoreSentences } from '@/lib/sentiment';
export { summarize } from '@/lib/summary';
export { createSegmenter, tokenize } from '@/lib/text';
