import type { OverlayCallbacks, OverlayState } from '@/components/overlay';
import { attachCardHost, type HoveredMention, watchDialogs, watchHover } from '@/lib/page';
import type { Mount } from './views';

/** The card as it stands on the page. */
export interface AttachedCard {
  draw(): void;
  remove(): void;
}

/** Test builds alone let the page look into the card. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

/** Attaches the card; from then on it steps aside for the page's dialogs and knows what the pointer is on. */
export function attachCard(
  mount: Mount,
  state: () => OverlayState,
  callbacks: OverlayCallbacks,
): AttachedCard {
  const life = new AbortController();
  let yielding = false;
  let hover: HoveredMention | undefined;
  const host = attachCardHost(document, SHADOW_MODE, callbacks.close);
  const present = () => ({ ...state(), yielding, ...(hover && { hover }) });
  const overlay = mount(host.root, present(), callbacks);
  const draw = () => overlay.update(present());
  watchDialogs(document, life.signal, (open) => {
    yielding = open;
    draw();
  });
  watchHover(document, host.root.host, life.signal, (mention) => {
    hover = mention;
    draw();
  });
  return {
    draw,
    remove() {
      life.abort();
      overlay.destroy();
      host.remove();
    },
  };
}
