export { detectEvents } from './detect';
export { EVENT_TYPES } from './event-types';
