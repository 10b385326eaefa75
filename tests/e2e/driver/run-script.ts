import type { InPage } from './driver';
import type { Marionette } from './marionette';

/** Script text that calls a function and returns JSON, or nothing for `undefined`. */
const callOf = (inPage: unknown) =>
  `return Promise.resolve((${String(inPage)})(arguments[0])).then((answer) => JSON.stringify(answer));`;

/** Runs a function in Marionette's current window and frame. */
export async function runScript<A, T>(marionette: Marionette, inPage: InPage<A, T>, argument: A): Promise<T> {
  const script = { script: callOf(inPage), args: argument === undefined ? [] : [argument], sandbox: null };
  const { value } = await marionette.send<{ value: string | null }>('WebDriver:ExecuteScript', script);
  return (value === null ? undefined : JSON.parse(value)) as T;
}

/** Opens the context menu in the middle of the selection there. */
export async function rightClickSelection(marionette: Marionette): Promise<void> {
  const { x, y } = await runScript(
    marionette,
    () => {
      const range = getSelection()!.getRangeAt(0);
      const { startContainer } = range;
      const start = startContainer instanceof Element ? startContainer : startContainer.parentElement!;
      start.scrollIntoView({ block: 'center', behavior: 'instant' });
      // What is marked in a field or a component has no boxes of its own in the document's selection.
      const box = range.getClientRects()[0] ?? (document.activeElement ?? start).getBoundingClientRect();
      return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
    },
    undefined,
  );
  const actions = [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
}
