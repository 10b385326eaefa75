import type { Instrument } from '@/lib/model';
import { wordSet } from '@/lib/util/word-set';
import type { Dictionary } from './dictionary';
import { longestAt, type NameIndex } from './name-index';
import { isLegalWord } from './names';
import { type Unit, unitsOfName } from './units';

/** What can lie in a portfolio. */
const HELD: ReadonlySet<Instrument['kind']> = new Set<Instrument['kind']>(['company', 'fund', 'crypto']);

/** How lists tell one kind of share from another, and in which money it counts: "SAP SE O.N.", "Visa Inc. Cl. A DL -,0001". */
const OF_A_SHARE = wordSet(
  'a b c d h s shares share shs sh reg registered class cl ord ordinary common stock com new adr adrs ads gdr cdi sponsored spons spon sp ' +
    'on o n na vna nam namen namens inh inhaber aktie aktien stammaktie stammaktien namensaktien inhaberaktien vorzugsaktien vz vzo st os t ' +
    'nominatives port sub vtg npv par dl eo sf ls yn yc hd dk sk usd eur gbp gbx chf cad hdgs hlds hldg etf etc trust of the and',
);

/** The symbol that a broker's list or a reader means: what is one stays, a name becomes that of its security; undefined where neither is known. */
export const symbolMeant = (text: string, { symbols, tail, names }: Dictionary): string | undefined =>
  symbols.has(text) || tail.has(text) ? text : instrumentNamed(text, names)?.symbol;

/**
 * The instrument that a broker's list of holdings means by a name, "ALLIANZ SE NA O.N."; undefined where no company,
 * fund or coin is known by it. What follows the name must be of it, shortened perhaps ("INFINEON TECH.AG"), or say no
 * more than which kind of share it is.
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

/** Names are looked up by a capital, and some lists write "Johnson + Johnson" and "Lilly (Eli)". */
const plain = (name: string): string =>
  name
    .trim()
    .replace(/\s+/gu, ' ')
    .replaceAll(' + ', ' & ')
    .replace(/^([\p{L}'’-]+) \((\p{L}+)\)/u, '$2 $1')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
