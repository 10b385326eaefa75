import type { Instrument, InstrumentOverride } from '@/lib/model';
import type { Dictionary } from './dictionary';
import { copyOf, setName } from './name-index';
import { keyOf, withoutLegalForm } from './names';
import { unitsOfName } from './units';

/** A dictionary with one reader's overrides applied. */
interface OwnDictionary extends Dictionary {
  isSilenced(surface: string, instrument: Instrument): boolean;
}

/** Applies the reader's additions, renames and silenced names. Does not modify the given dictionary. */
export function applyOverrides(
  dictionary: Dictionary,
  overrides: readonly InstrumentOverride[],
): OwnDictionary {
  const names = copyOf(dictionary.names);
  const own: Dictionary = { ...dictionary, names };
  for (const override of overrides) if (override.action !== 'silence') addOwn(own, override);
  const silenced = new Set(
    overrides.filter(({ action }) => action === 'silence').map(({ name }) => bareKey(name)),
  );
  return {
    ...own,
    isSilenced: (surface, { symbol = '' }) =>
      silenced.size > 0 && (silenced.has(bareKey(surface)) || silenced.has(bareKey(symbol))),
  };
}

/** The key without a legal form, so that `Apple` also silences `Apple Inc.` and `Apple's`. */
const bareKey = (text: string): string => keyOf(withoutLegalForm(unitsOfName(text)));

function addOwn({ names, symbols }: Dictionary, { name, action, symbol, kind }: InstrumentOverride): void {
  const known = symbol === undefined ? undefined : symbols.get(symbol.toUpperCase());
  const instrument = known && action === 'add' ? known : instrumentOf(known, name, symbol, kind);
  setName(names, { instrument, units: unitsOfName(name), prior: 9, form: 'reader' });
}

/** The instrument under the reader's name, keeping everything else known about it. */
function instrumentOf(
  known: Instrument | undefined,
  name: string,
  symbol: string | undefined,
  kind: Instrument['kind'] | undefined,
): Instrument {
  if (known) return { ...known, name };
  if (symbol === undefined) return { id: `private:${name}`, kind: kind ?? 'private', name };
  return { id: symbol, kind: kind ?? 'company', name, symbol };
}
