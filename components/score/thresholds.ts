import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Label } from '@/lib/model';
import { scoreBand, type Thresholds } from '@/lib/model/labels';

const Context = createContext<Thresholds>(DEFAULT_SETTINGS.thresholds);

/** Provides the reader's thresholds to all scores below it. */
export const ThresholdsProvider = Context.Provider;

/** The scores from which the reader calls a tone positive or negative. */
export const useThresholds = (): Thresholds => useContext(Context);

/** The label of a mean score, by the reader's thresholds. */
export function useLabelOf(): (score: number) => Label {
  const thresholds = useThresholds();
  return (score) => scoreBand(score, thresholds);
}
