import type { ComponentChildren } from 'preact';
import { isPageAddress } from '@/lib/util/address';

interface Props {
  url: string;
  class?: string;
  children: ComponentChildren;
}

/** A link to an external page in a new tab; plain text if the address is not a web page. */
export const WebLink = ({ url, ...rest }: Props) =>
  isPageAddress(url) ? (
    <a href={url} target="_blank" rel="noreferrer noopener" {...rest} />
  ) : (
    <span {...rest} />
  );
