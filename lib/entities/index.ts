export { parseDictionary } from './dictionary';
export { createLinker } from './linker';
export { instrumentNamed } from './security-name';
