export { isCapital, isTitleCase } from './capitals';
export { isEnglish } from './language';
export { createSegmenter, type Segmenter } from './segment';
export { FINANCE_WORDS } from './subject';
export { normalize, tokenize, withoutPossessive } from './tokenize';
