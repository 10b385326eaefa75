export { type InstrumentScore, scoreInstruments } from './instruments';
export { maskCompanyNames } from './mask-names';
export { type Explanation, loadSentimentModel, type SentimentModel } from './model';
export { resolveSubjects } from './referring';
export { scoreSentences } from './sentences';
export { scoreTargetText, type TargetSentiment } from './targets';
