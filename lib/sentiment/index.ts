export { type InstrumentScore, scoreInstruments } from './instruments';
export { maskCompanyNames } from './items/mask-names';
export { type Explanation, loadSentimentModel, type SentimentModel } from './model/model';
export { scoreSentences } from './sentences';
export { resolveSubjects } from './subjects/referring';
export { scoreTargetText, type TargetSentiment } from './targets';
