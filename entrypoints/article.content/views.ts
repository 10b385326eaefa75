import type { mountOverlay } from '@/components/overlay';
import { offeredCard, whenOffered } from '@/lib/page';
import { sendToBackground } from '@/lib/platform/messages';

/** Mounts the card; see `mountOverlay`. */
export type Mount = typeof mountOverlay;

/** The card's views. Their script is large, so it is only loaded into pages where something is shown. */
export interface Views {
  /** The mount function; `undefined` until the script is loaded. */
  readonly mount: Mount | undefined;
  /** Loads the script, once. */
  load(): Promise<void>;
}

/** The views, not yet loaded; calls `onHere` once they are. */
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
      // The script runs before the background's reply arrives.
      whenOffered(take);
      await sendToBackground('inject-card');
      loading = false;
      if (!mount) take();
    },
  };
}
