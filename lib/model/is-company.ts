import type { InstrumentKind } from './analysis';

/** Whether a kind is a company, listed or private. */
export const isCompany = (kind: InstrumentKind): boolean => kind === 'company' || kind === 'private';
