import type { OverlayView } from '@/components/overlay';
import { isLasting } from '@/lib/model';
import type { VisitState } from '@/lib/page';
import type { Remarks } from './remarks';

/** The card's view of a visit. */
export function viewOf(state: VisitState, remarks: Remarks): OverlayView {
  switch (state.phase) {
    case 'idle':
      return { phase: 'idle' };
    case 'working':
      return { phase: 'loading', kind: state.kind, since: state.since };
    case 'refused':
      return {
        phase: 'refused',
        reason: state.reason,
        ...(state.detail !== undefined && { detail: state.detail }),
        retry: !isLasting(state.reason),
      };
    case 'done':
      return {
        phase: 'done',
        kind: state.kind,
        analysis: state.analysis,
        text: state.extracted.article.text,
        ...remarks,
      };
  }
}
