import type { ComponentProps } from 'preact';
import { Icon, type IconName } from './icon';

type Props = Omit<ComponentProps<'button'>, 'icon' | 'name'> & { icon: IconName; name: string };

/** A button that shows an icon alone; `name` is read out and shown as its tooltip. */
export function IconButton({ icon, name, ...rest }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
