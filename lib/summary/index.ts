export { disagreement } from './disagreement';
export { summarise } from './summarise';
