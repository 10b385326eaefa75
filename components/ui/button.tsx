import type { ComponentChildren, TargetedMouseEvent } from 'preact';

interface Props {
  /** `small`, `main` or both. */
  look?: string;
  type?: 'button' | 'submit';
  /** Whether it is enabled now. */
  usable: boolean;
  children: ComponentChildren;
  onClick?(): void;
}

/** A button that can be disabled by `aria-disabled`: unlike `disabled`, that keeps the focus. */
export function Button({ look = '', type = 'button', usable, children, onClick }: Props) {
  const press = (event: TargetedMouseEvent<HTMLButtonElement>) => {
    if (usable) onClick?.();
    else event.preventDefault();
  };
  return (
    <button type={type} class={`button ${look}`} aria-disabled={!usable} onClick={press}>
      {children}
    </button>
  );
}
