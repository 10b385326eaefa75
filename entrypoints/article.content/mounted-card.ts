import type { OverlayCallbacks, OverlayState } from '@/components/overlay';
import { CardHost, type HoveredMention, watchDialogs, watchHover } from '@/lib/page';
import type { Mount } from './views';

/** Only test builds let the page see inside the card. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

/**
 * The mounted card. Once attached to the page, it hides behind the page's dialogs and tracks the pointer. It is
 * rendered before there is anything to show: the first rendering takes longest, and the page is idle then.
 */
export class MountedCard {
  private readonly life = new AbortController();
  private readonly host: CardHost;
  private readonly overlay: ReturnType<Mount>;
  private yielding = false;
  private hover: HoveredMention | undefined;

  constructor(
    mount: Mount,
    private readonly state: () => OverlayState,
    callbacks: OverlayCallbacks,
  ) {
    this.host = new CardHost(document, SHADOW_MODE, callbacks.close);
    this.overlay = mount(this.host.root, this.present(), callbacks);
  }

  get root(): ShadowRoot {
    return this.host.root;
  }

  draw(): void {
    this.overlay.update(this.present());
  }

  /** Attaches it to the page, unless it is already there. */
  attach(): void {
    if (this.host.isAttached) return;
    this.host.attach();
    const { signal } = this.life;
    watchDialogs(document, signal, (open) => {
      this.yielding = open;
      this.draw();
    });
    watchHover(document, this.host.element, signal, (mention) => {
      this.hover = mention;
      this.draw();
    });
  }

  remove(): void {
    this.life.abort();
    this.overlay.destroy();
    this.host.remove();
  }

  private present(): OverlayState {
    const { yielding, hover } = this;
    return { ...this.state(), yielding, ...(hover && { hover }) };
  }
}
