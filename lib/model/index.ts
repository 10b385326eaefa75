export * from './analysis';
export * from './article';
export * from './document';
export * from './outcome';
export * from './settings';
