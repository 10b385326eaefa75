export { isEnglish } from './language';
export { createSegmenter, type Segmenter } from './segment';
export { FINANCE_WORDS } from './subject';
export { normalise, tokenize, withoutPossessive } from './tokenize';
