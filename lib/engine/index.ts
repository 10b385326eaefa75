export { type AnalyzeOptions, createEngine, ENGINE_VERSION, type Engine, type EngineParts } from './engine';
