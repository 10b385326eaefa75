import { CARD_MARK } from '@/lib/model/card-mark';
import { XHTML } from '@/lib/util/xhtml';

/** A page that removes our element again and again wants it gone. */
const MAX_RETURNS = 3;

/**
 * The element that hosts the card, outside the page's body. Its shadow root keeps the page's styles out. If a page
 * that re-renders drops the element, it is attached again a few times, then stays away.
 */
export class CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  isAttached = false;
  private returns = 0;
  private readonly observer = new MutationObserver(() => this.onChange());

  /**
   * @param mode `open` only in test builds
   * @param onGone called once the page has removed the element too often
   */
  constructor(
    private readonly document: Document,
    mode: ShadowRootMode,
    private readonly onGone: () => void,
  ) {
    this.element = document.createElementNS(XHTML, 'div');
    this.element.setAttribute(CARD_MARK, '');
    this.root = this.element.attachShadow({ mode });
  }

  attach(): void {
    this.isAttached = true;
    // A document that a script writes anew has a new root element, and for a moment none.
    const root = this.document.documentElement as Element | null;
    root?.append(this.element);
    this.observer.observe(this.document, { childList: true });
    if (root) this.observer.observe(root, { childList: true });
  }

  remove(): void {
    this.observer.disconnect();
    this.element.remove();
  }

  private onChange(): void {
    if (this.element.isConnected) return;
    if (++this.returns <= MAX_RETURNS) this.attach();
    else {
      this.observer.disconnect();
      this.onGone();
    }
  }
}
