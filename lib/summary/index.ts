export { type Disagreement, disagreement } from './disagreement';
export { type Novelty, noveltyOf } from './novelty';
export { type SummaryNote, summarise } from './summarise';
