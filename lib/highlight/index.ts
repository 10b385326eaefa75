export { flashRanges } from './flash';
export { HIGHLIGHT_NAMES } from './names';
export { clearHighlights, mentionAt, paintHighlights } from './paint';
