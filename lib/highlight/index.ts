export { flashRanges } from './flash';
export { FLASH_NAME, HIGHLIGHT_NAMES } from './names';
export { clearHighlights, mentionAt, paintHighlights } from './paint';
