export { type Extracted, extractArticle, extractArticleSliced } from './extract-article';
export { extractSelection } from './extract-selection';
export { gate } from './gate';
export { readabilityAlone } from './readability';
export type { TextIndex } from './text-index';
