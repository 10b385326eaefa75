import type { Instrument } from '@/lib/model';
import { wordSet } from '@/lib/util/word-set';
import type { Dictionary } from './dictionary';
import { longestAt, type NameIndex } from './name-index';
import { isLegalWord } from './names';
import { type Unit, unitsOfName } from './units';

/** The kinds of instrument that a portfolio can hold. */
const HELD: ReadonlySet<Instrument['kind']> = new Set<Instrument['kind']>(['company', 'fund', 'crypto']);

/** Words that brokers' lists use for share classes and currencies: "SAP SE O.N.", "Visa Inc. Cl. A DL -,0001". */
const OF_A_SHARE = wordSet(
  'a b c d h s shares share shs sh reg registered class cl ord ordinary common stock com new adr adrs ads gdr cdi sponsored spons spon sp ' +
    'on o n na vna nam namen namens inh inhaber aktie aktien stammaktie stammaktien namensaktien inhaberaktien vorzugsaktien vz vzo st os t ' +
    'nominatives port sub vtg npv par dl eo sf ls yn yc hd dk sk usd eur gbp gbx chf cad hdgs hlds hldg etf etc trust of the and',
);

/**
 * The symbol meant by an entry in a broker's list or by a reader's input. A known symbol is kept; a name is
 * resolved to its security's symbol. Undefined if neither is known.
 */
export const symbolMeant = (text: string, { symbols, tail, names }: Dictionary): string | undefined =>
  symbols.has(text) || tail.has(text) ? text : instrumentNamed(text, names)?.symbol;

/**
 * The instrument that a name in a broker's list of holdings refers to, such as "ALLIANZ SE NA O.N."; undefined if
 * no company, fund or coin matches. The words after the matched name must belong to the instrument's name,
 * possibly
 * shortened ("INFINEON TECH.AG"), or only describe the kind of share.
 */
export function instrumentNamed(name: string, names: NameIndex): Instrument | undefined {
  const units = unitsOfName(plain(name));
  const from = units[0]?.key === 'the' ? 1 : 0;
  return longestAt(
    names,
    units,
    from,
    ({ instrument, length }) =>
      isHeld(instrument) &&
      units.slice(from + length).every((unit) => saysShare(unit) || isOfName(unit, instrument)),
  )?.instrument;
}

const isHeld = ({ kind, symbol }: Instrument): boolean => HELD.has(kind) && symbol !== undefined;

const saysShare = ({ kind, key }: Unit): boolean =>
  kind !== 'word' || isLegalWord(key) || OF_A_SHARE.has(key);

const isOfName = ({ key }: Unit, { name }: Instrument): boolean =>
  key.length > 2 && unitsOfName(name).some((word) => word.key.startsWith(key));

/** Normalizes a listed name for lookup: capitalizes it, and rewrites "Johnson + Johnson" and "Lilly (Eli)". */
const plain = (name: string): string =>
  name
    .trim()
    .replace(/\s+/gu, ' ')
    .replaceAll(' + ', ' & ')
    .replace(/^([\p{L}'’-]+) \((\p{L}+)\)/u, '$2 $1')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
