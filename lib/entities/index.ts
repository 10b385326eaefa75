export { parseDictionary } from './dictionary';
export { createLinker, type Linker } from './linker';
export { instrumentNamed, symbolMeant } from './security-name';
