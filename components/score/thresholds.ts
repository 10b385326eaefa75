import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Label } from '@/lib/model';
import { scoreBand, type Thresholds } from '@/lib/model/labels';

const Context = createContext<Thresholds>(DEFAULT_SETTINGS.thresholds);

/** Hands the reader's own thresholds to every score below it. */
export const ThresholdsProvider = Context.Provider;

/** From which score on the reader calls a tone positive or negative. */
export const useThresholds = (): Thresholds => useContext(Context);

/** The label of a score that is a mean of many: the band that it lies in for this reader. */
export function useLabelOf(): (score: number) => Label {
  const thresholds = useThresholds();
  return (score) => scoreBand(score, thresholds);
}
