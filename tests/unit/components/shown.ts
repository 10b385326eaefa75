import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { setTranslator } from '@/components/i18n';
import { translatorOf } from '@/tests/gallery/translator';

/** Renders a view of the desk in the test page, and acts on it like a reader. */
export class Shown {
  constructor(view: ComponentChild) {
    setTranslator(translatorOf('en'));
    const frame = document.createElement('div');
    document.body.replaceChildren(frame);
    act(() => render(view, frame));
  }

  /** The field with this label. */
  field(name: string): HTMLInputElement {
    const labels = Array.from(document.querySelectorAll('label'));
    const label = labels.find((each) => each.querySelector('span')?.textContent === name);
    return (label?.querySelector('input, select, textarea') ??
      document.querySelector(`[aria-label="${name}"]`))!;
  }

  write(name: string, text: string): void {
    const field = this.field(name);
    act(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  /** Presses a button and waits for the result. */
  async press(text: string): Promise<void> {
    const buttons = Array.from(document.querySelectorAll('button'));
    const button = buttons.find(
      (each) => each.textContent === text || each.getAttribute('aria-label') === text,
    );
    await act(async () => button!.click());
  }

  get alert(): string {
    return document.querySelector('[role=alert]')?.textContent ?? '';
  }
}
