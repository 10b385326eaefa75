import type { BrowserContext } from 'playwright-core';

/**
 * The part of the protocol without Playwright types: https://chromedevtools.github.io/devtools-protocol/tot/Extensions
 */
interface Extensions {
  send(
    command: 'Extensions.loadUnpacked',
    extension: { path: string; enableInIncognito: boolean },
  ): Promise<{ id: string }>;
  send(command: 'Extensions.uninstall', extension: { id: string }): Promise<void>;
  detach(): Promise<void>;
}

async function withExtensions<T>(
  context: BrowserContext,
  work: (session: Extensions) => Promise<T>,
): Promise<T> {
  const session = (await context.browser()!.newBrowserCDPSession()) as unknown as Extensions;
  return work(session).finally(() => session.detach());
}

/** Installs an unpacked extension until the browser ends; its data stays in the profile. @returns its id */
export async function install(
  context: BrowserContext,
  path: string,
  enableInIncognito = false,
): Promise<string> {
  const extension = { path, enableInIncognito };
  const { id } = await withExtensions(context, (session) =>
    session.send('Extensions.loadUnpacked', extension),
  );
  return id;
}

/** Uninstalls an extension with all its data. */
export const uninstall = (context: BrowserContext, id: string): Promise<void> =>
  withExtensions(context, (session) => session.send('Extensions.uninstall', { id }));

/** Opens a background tab, which Playwright cannot. */
export async function openBehind(context: BrowserContext, url: string): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  await session.send('Target.createTarget', { url, background: true }).finally(() => session.detach());
}
