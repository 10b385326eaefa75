import type { InstrumentKind } from './analysis';

/** Companies, listed or private, as against funds, indices, currencies and goods. */
export const isCompany = (kind: InstrumentKind): boolean => kind === 'company' || kind === 'private';
