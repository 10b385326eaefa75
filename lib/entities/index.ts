export { parseDictionary } from './dictionary';
export { createLinker, type Linker } from './linker';
export { instrumentNamed } from './security-name';
