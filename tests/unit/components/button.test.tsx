// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/button';

function shown(usable: boolean, press: () => void): HTMLButtonElement {
  render(
    <Button usable={usable} onClick={press}>
      Mark all
    </Button>,
    document.body,
  );
  return document.body.querySelector('button')!;
}

it('a button that gets disabled keeps the focus, is announced as disabled and does nothing', () => {
  const press = vi.fn();
  const button = shown(true, press);
  button.focus();
  button.click();
  shown(false, press);
  button.click();
  expect(press).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

it('a disabled button submits no form', () => {
  const submit = vi.fn((event: Event) => event.preventDefault());
  const form = (usable: boolean) => (
    <form onSubmit={submit}>
      <Button type="submit" usable={usable}>
        Add
      </Button>
    </form>
  );
  for (const usable of [false, true]) {
    render(form(usable), document.body);
    document.body.querySelector('button')!.click();
  }
  expect(submit).toHaveBeenCalledOnce();
});
