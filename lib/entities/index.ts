export { type Dictionary, parseDictionary } from './dictionary';
export { createLinker, type Linker } from './linker';
