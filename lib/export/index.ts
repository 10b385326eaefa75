export { EXPORT_VERSION, toJson } from './json';
export { toMarkdown } from './markdown';
export { toPlainText } from './plain-text';
