export { isEnglish } from './language';
export { createSegmenter, type Segmenter } from './segment';
export { normalise, tokenize } from './tokenize';
