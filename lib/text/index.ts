export { isEnglish } from './language';
export { createSegmenter, type Segmenter } from './segment';
export { FINANCE_WORDS, speaksOfBusiness } from './subject';
export { normalise, tokenize } from './tokenize';
