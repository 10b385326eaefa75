export { flash } from './flash';
export { HIGHLIGHT_NAMES } from './names';
export { clear, mentionAt, paint } from './paint';
