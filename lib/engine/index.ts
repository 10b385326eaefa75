export type { Explanation, TargetSentiment } from '@/lib/sentiment';
export { createEngine, type Engine, MIN_WORDS } from './engine';
