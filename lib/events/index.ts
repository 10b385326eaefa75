export { detectEvents } from './detect';
export { EVENT_TYPES, type EventType } from './event-types';
