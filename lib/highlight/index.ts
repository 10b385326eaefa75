export { flash } from './flash';
export { FLASH_NAME, HIGHLIGHT_NAMES } from './names';
export { clear, mentionAt, paint } from './paint';
