import { useRef } from 'preact/hooks';
import { t } from '../i18n';
import { useActions } from './actions';
import { DoneView } from './done-view';
import { CardHead } from './frame/card-head';
import { Pill } from './frame/pill';
import { type Move, useMove } from './frame/use-move';
import { LoadingView } from './loading-view';
import { IdleView, RefusedView } from './message-view';
import { announcement } from './score-text';
import { HoverCard } from './tickers/hover-card';
import type { OverlayState, OverlayView } from './types';

/** The overlay: the card, or the pill that it folds into. */
export function Overlay({ state }: { state: OverlayState }) {
  const { place: report } = useActions();
  const frame = useRef<HTMLElement>(null);
  const move = useMove(frame, state.place, report);
  const { top, right, folded } = move.place;
  const { view, hover, watchlist } = state;
  return (
    <div hidden={state.yielding === true}>
      <section
        ref={frame}
        class={folded ? 'frame folded' : 'frame'}
        aria-label={t('extName')}
        style={{ '--top': `${top}px`, '--right': `${right}px` }}
      >
        {folded ? <Pill state={state} move={move} /> : <Card state={state} move={move} />}
      </section>
      {view.phase === 'done' && hover && <HoverCard view={view} hover={hover} watchlist={watchlist} />}
    </div>
  );
}

function Card({ state, move }: { state: OverlayState; move: Move }) {
  const { place: report } = useActions();
  return (
    <>
      <CardHead move={move} onFold={() => report({ ...move.place, folded: true })} />
      <p class="hidden" role="status">
        {announcement(state)}
      </p>
      <ViewOf state={state} view={state.view} />
    </>
  );
}

function ViewOf({ state, view }: { state: OverlayState; view: OverlayView }) {
  switch (view.phase) {
    case 'idle':
      return <IdleView />;
    case 'loading':
      return <LoadingView since={view.since} kind={view.kind} />;
    case 'refused':
      return <RefusedView refusal={view} />;
    case 'done':
      return <DoneView view={view} state={state} key={view.analysis.article.contentHash} />;
  }
}
