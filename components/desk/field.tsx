import type { ComponentChildren } from 'preact';

/** A control with its label. */
export function Field({
  name,
  wide = false,
  children,
}: {
  name: string;
  wide?: boolean;
  children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label class="field" data-wide={wide}>
      <span>{name}</span>
      {children}
    </label>
  );
}
