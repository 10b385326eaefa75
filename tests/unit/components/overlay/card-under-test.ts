import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { setTranslator } from '@/components/i18n';
import { type MountedOverlay, mountOverlay } from '@/components/overlay';
import type { OverlayCallbacks, OverlayState, OverlayView } from '@/components/overlay/types';
import { stateOf } from '@/tests/gallery/overlay-states';
import { translatorOf } from '@/tests/gallery/translator';

const callbacks = () => ({
  analyze: vi.fn(),
  cancel: vi.fn(),
  close: vi.fn(),
  showSentence: vi.fn(),
  toggleSentence: vi.fn(),
  explainSentence: vi.fn(),
  place: vi.fn(),
  setHighlights: vi.fn(),
  setWatched: vi.fn(),
  wrongLink: vi.fn(),
  unsilence: vi.fn(),
  copy: vi.fn<OverlayCallbacks['copy']>(async () => true),
  exportJson: vi.fn(),
  generate: vi.fn(),
  stopGenerating: vi.fn(),
});

/** A card in its own shadow root for each test, with callbacks that record their calls. */
export class CardUnderTest {
  root!: ShadowRoot;
  spies!: ReturnType<typeof callbacks>;
  overlay!: MountedOverlay;

  constructor() {
    beforeEach(() => this.prepare());
    afterEach(() => this.clear());
  }

  mount(view: OverlayView, parts: Partial<OverlayState> = {}): void {
    act(() => {
      this.overlay = mountOverlay(this.root, stateOf(view, parts), this.spies);
    });
  }

  update(view: OverlayView, parts: Partial<OverlayState> = {}): void {
    act(() => this.overlay.update(stateOf(view, parts)));
  }

  find(css: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(css)];
  }

  text(css: string): string[] {
    return this.find(css).map((element) => element.textContent ?? '');
  }

  /** The first control whose accessible name begins with `name`; `undefined` if there is none. */
  named(name: string): HTMLElement {
    return this.find('button, [role=button], [role=tab]').find((element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').startsWith(name),
    )!;
  }

  press(name: string): void {
    act(() => this.named(name).click());
  }

  key(target: EventTarget, name: string): void {
    const event = { key: name, bubbles: true, composed: true, cancelable: true };
    act(() => void target.dispatchEvent(new KeyboardEvent('keydown', event)));
  }

  private prepare(): void {
    setTranslator(translatorOf('en'));
    const host = document.createElement('div');
    document.body.append(host);
    this.root = host.attachShadow({ mode: 'open' });
    this.spies = callbacks();
  }

  private clear(): void {
    act(() => this.overlay.destroy());
    document.body.replaceChildren();
  }
}
