export type { Explanation, TargetSentiment } from '@/lib/sentiment';
export {
  type AnalyzeOptions,
  createEngine,
  ENGINE_VERSION,
  type Engine,
  type EngineParts,
  MIN_WORDS,
} from './engine';
