import { render } from 'preact';
import { XHTML } from '@/lib/util/xhtml';
import { keepFocus } from '../ui/kept-focus';
import { ActionsProvider } from './actions';
import { closeOnEscape } from './frame/escape';
import { Overlay } from './overlay';
import css from './overlay.css?inline';
import type { OverlayCallbacks, OverlayState } from './types';

/** A mounted card. */
export interface MountedOverlay {
  update(state: OverlayState): void;
  /** Empties `root` and removes every listener. */
  destroy(): void;
}

/**
 * Renders the card into `root` (a shadow root on its own element), and again on every `update`. Page text is only ever
 * rendered as text; the styles are a `<style>` in the shadow root.
 */
export function mountOverlay(
  root: ShadowRoot | HTMLElement,
  state: OverlayState,
  callbacks: OverlayCallbacks,
): MountedOverlay {
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = css;
  const stage = document.createElementNS(XHTML, 'div');
  stage.className = 'stage';
  root.append(style, stage);

  const draw = (next: OverlayState) =>
    render(
      <ActionsProvider value={callbacks}>
        <Overlay state={next} />
      </ActionsProvider>,
      stage,
    );
  const release = closeOnEscape(stage, callbacks.close);
  const letGo = keepFocus(stage);
  draw(state);
  return {
    update: draw,
    destroy() {
      release();
      letGo();
      render(null, stage);
      style.remove();
      stage.remove();
    },
  };
}
