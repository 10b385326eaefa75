export { type Disagreement, disagreement } from './disagreement';
export { type SummaryNote, summarise } from './summarise';
