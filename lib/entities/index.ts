export { parseDictionary } from './dictionary';
export { createLinker } from './linker';
