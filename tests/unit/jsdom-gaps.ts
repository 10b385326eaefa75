/** No-op versions of layout functions that our views call and jsdom lacks. */
if (typeof document !== 'undefined') {
  globalThis.matchMedia ??= ((media) =>
    Object.assign(new EventTarget(), { media, matches: false })) as typeof matchMedia;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
}
