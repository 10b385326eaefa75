import type { ComponentChildren, TargetedMouseEvent } from 'preact';

interface Props {
  /** `small`, `main` or both. */
  look?: string;
  type?: 'button' | 'submit';
  /** Whether it does something now. */
  usable: boolean;
  children: ComponentChildren;
  onClick?(): void;
}

/** A button that is out of use at times. Then it says so and does nothing; one that is `disabled` would lose the focus. */
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
