import type { AnalysisView, OverlayState, OverlayView } from '@/components/overlay/types';
import { DEFAULT_SETTINGS } from '@/lib/model';
import type { Sample } from './sample';

/** A view of a finished analysis. */
export const doneView = ({ analysis, text }: Sample, parts: Partial<AnalysisView> = {}) => ({
  phase: 'done' as const,
  kind: 'page' as const,
  analysis,
  text,
  excluded: new Set<number>(),
  explained: new Map(),
  ...parts,
});

/** The card's state with this view. */
export const stateOf = (view: OverlayView, parts: Partial<OverlayState> = {}): OverlayState => ({
  view,
  place: DEFAULT_SETTINGS.overlay,
  highlights: true,
  watchlist: ['META'],
  thresholds: DEFAULT_SETTINGS.thresholds,
  ...parts,
});
