import type { OverlayView } from '@/components/overlay';
import type { VisitState } from '@/lib/page';
import type { Remarks } from './remarks';

/** What would be answered the same if it were asked again. */
const LASTING = new Set(['unsupported-page', 'not-english', 'too-large']);

/** What the card shows of a visit. */
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
        retry: !LASTING.has(state.reason),
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
