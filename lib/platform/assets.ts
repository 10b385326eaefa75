import { browser, type PublicPath } from 'wxt/browser';

/**
 * Reads a file from the extension's own package, never from a page or server: the address is built here.
 * @throws if the package has no such file
 */
async function asset(path: PublicPath): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`the package has no ${path}`);
  return response;
}

/** The bytes of a packaged file. */
export const assetBytes = async (path: PublicPath): Promise<Uint8Array> =>
  new Uint8Array(await (await asset(path)).arrayBuffer());

/** The parsed JSON of a packaged file. */
export const assetJson = async (path: PublicPath): Promise<unknown> => (await asset(path)).json();
