export { type InstrumentScore, scoreInstruments } from './instruments';
export { type Explanation, loadSentimentModel, type SentimentModel } from './model';
export { plainly } from './plain-names';
export { resolveSubjects } from './referring';
export { scoreSentences } from './sentences';
export { scoreTargetText, type TargetSentiment } from './targets';
