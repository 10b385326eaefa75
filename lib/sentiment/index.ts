export { type InstrumentScore, scoreInstruments } from './instruments';
export { type Explanation, loadSentimentModel, type SentimentModel } from './model';
export { summariseOverall } from './overall';
export { scoreSentences } from './sentences';
export { scoreTargetText, type TargetSentiment } from './targets';
