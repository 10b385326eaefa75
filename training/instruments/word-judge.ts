import { join } from 'node:path';
import { shortName, withoutLegalForm } from '@/lib/entities/names';
import { type Unit, unitsOfName } from '@/lib/entities/units';
import { readRows } from './csv';
import type { Draft } from './instrument-draft';

/** Says how sure a company's name and short name are by themselves, 0 (never) to 9 (needs nothing else). */
export type WordJudge = (draft: Draft) => { prior: number; short?: number };

export function createWordJudge(folder: string): WordJudge {
  const rows = readRows(join(folder, 'ambiguous-names.csv'), ['name_key', 'subtlex_count'] as const);
  const counts = new Map(rows.map(({ values }) => [values.name_key, Number(values.subtlex_count)]));
  const judgeWords = (units: readonly Unit[]): number => {
    const [only] = units;
    if (units.length !== 1 || only === undefined) return 9;
    const count = counts.get(only.key);
    if (count === undefined) return 9;
    return count > 2000 ? 0 : 4;
  };
  return ({ name }) => {
    const units = withoutLegalForm(unitsOfName(name));
    const short = shortName(units);
    const prior = judgeWords(units);
    return short.length === 0 ? { prior } : { prior, short: judgeWords(short) };
  };
}
