import type { mountOverlay } from '@/components/overlay';
import { offeredCard, whenOffered } from '@/lib/page';
import { sendToBackground } from '@/lib/platform/messages';

/** Shows the card; see `mountOverlay`. */
export type Mount = typeof mountOverlay;

/** The card's views. Their script is large: pages of which nothing is asked, and so nothing shown, are spared it. */
export interface Views {
  /** Mounts them; `undefined` before their script is here. */
  readonly mount: Mount | undefined;
  /** Brings the script in, once. */
  load(): Promise<void>;
}

/** The views before their script is here; `onHere` is called once it is. */
export function createViews(onHere: () => void): Views {
  let mount: Mount | undefined;
  let loading = false;

  function take(): void {
    mount = offeredCard() as Mount | undefined;
    if (mount) onHere();
  }

  return {
    get mount() {
      return mount;
    },
    async load() {
      if (loading || mount) return;
      loading = true;
      // The script itself is here before the background has heard so.
      whenOffered(take);
      await sendToBackground('inject-card');
      loading = false;
      if (!mount) take();
    },
  };
}
