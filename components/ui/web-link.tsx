import type { ComponentChildren } from 'preact';
import { isPageAddress } from '@/lib/util/address';

interface Props {
  url: string;
  class?: string;
  children: ComponentChildren;
}

/** A link to a page outside, in a tab of its own; only its text where the address is that of no page. */
export const WebLink = ({ url, ...rest }: Props) =>
  isPageAddress(url) ? (
    <a href={url} target="_blank" rel="noreferrer noopener" {...rest} />
  ) : (
    <span {...rest} />
  );
