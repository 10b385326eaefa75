import { entryIn } from '@/lib/util/is-object';
import { type MessageKey, t } from './i18n';

const NAMES: Readonly<Record<string, MessageKey>> = {
  'Basic Materials': 'sector_materials',
  'Communication Services': 'sector_communication',
  'Consumer Discretionary': 'sector_discretionary',
  'Consumer Staples': 'sector_staples',
  Energy: 'sector_energy',
  Finance: 'sector_financials',
  Financials: 'sector_financials',
  'Health Care': 'sector_health',
  Industrials: 'sector_industrials',
  'Information Technology': 'sector_technology',
  Materials: 'sector_materials',
  Miscellaneous: 'sector_miscellaneous',
  'Real Estate': 'sector_real_estate',
  Technology: 'sector_technology',
  Telecommunications: 'sector_telecommunications',
  Utilities: 'sector_utilities',
};

/** A sector of the dictionary in the reader's language; unknown ones stay as they are. */
export const sectorName = (sector: string): string => {
  const key = entryIn(NAMES, sector);
  return key === undefined ? sector : t(key);
};
