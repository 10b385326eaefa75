export { disagreement } from './disagreement';
export { summarize } from './summarize';
