import type { ComponentProps } from 'preact';
import { Icon, type IconName } from './icon';

type Props = Omit<ComponentProps<'button'>, 'icon' | 'name'> & { icon: IconName; name: string };

/** A button with only an icon; `name` is its accessible name and tooltip. */
export function IconButton({ icon, name, ...rest }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
