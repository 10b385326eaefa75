import type { ComponentProps } from 'preact';

type Props = Omit<ComponentProps<'span'>, 'onClick' | 'icon'> & { onClick(): void };

/** A button whose text wraps like the text around it, unlike a native button. */
export function InlineButton({ onClick, ...rest }: Props) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onClick();
  };
  // biome-ignore lint/a11y/useSemanticElements: a <button> is laid out as one box and cannot wrap within a line
  return <span role="button" tabIndex={0} onClick={onClick} onKeyDown={press} {...rest} />;
}
