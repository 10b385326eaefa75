import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { serveDesk } from './serve';

/**
 * Usage: `npx tsx tests/gallery-desk/shoot.ts OUTDIR`: takes a screenshot of every page of the desk, and runs axe on
 * it.
 */
const [outDir = '/tmp/desk'] = process.argv.slice(2);
const PAGES = [
  'research',
  'tickers',
  'ticker/AAA',
  'site/site3.example',
  'portfolio',
  'alerts',
  'feeds',
  'settings',
];
const LOOKS = [
  { name: 'light', scheme: 'light', width: 1280, height: 800, lang: 'de' },
  { name: 'dark', scheme: 'dark', width: 1280, height: 800, lang: 'en' },
  { name: 'narrow', scheme: 'light', width: 320, height: 640, lang: 'de' },
  { name: 'narrow-dark', scheme: 'dark', width: 320, height: 640, lang: 'en' },
] as const;

mkdirSync(outDir, { recursive: true });
const desk = await serveDesk();
const problems: string[] = [];
try {
  const page = await desk.context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${desk.url}?idle`);
  await page.evaluate('desk.fill(3000).then(() => desk.fillRest())');
  for (const look of LOOKS) {
    await page.setViewportSize(look);
    await page.emulateMedia({ colorScheme: look.scheme });
    for (const name of PAGES) await shoot(page, name, look.name, look.lang);
    await shootDrawer(page, look.name, look.lang);
    await shootForms(page, look.name, look.lang);
  }
} finally {
  await desk.close();
}
process.stdout.write(`${problems.join('\n')}\n${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function open(page: Page, name: string, lang: string): Promise<void> {
  await page.goto(`${desk.url}?lang=${lang}#/${name}`);
  await page.reload();
  await page.locator('main h1').waitFor();
  await page.waitForFunction(() => !/Loading…|Wird geladen …/u.test(document.body.textContent ?? ''));
}

async function shoot(page: Page, name: string, look: string, lang: string): Promise<void> {
  await open(page, name, lang);
  await finish(page, `${name.replace(/\W/g, '-')}.${look}`);
}

async function shootDrawer(page: Page, look: string, lang: string): Promise<void> {
  await open(page, 'research', lang);
  await page.locator('.row-open').nth(2).click();
  await page.locator('.drawer .brief li').first().waitFor();
  await finish(page, `drawer.${look}`);
}

async function shootForms(page: Page, look: string, lang: string): Promise<void> {
  for (const [name, at] of [
    ['alerts', 0],
    ['portfolio', 0],
  ] as const) {
    await open(page, name, lang);
    await page.locator('.page-head .button').nth(at).click();
    await page.locator('dialog[open]').waitFor();
    await finish(page, `form-${name}.${look}`);
  }
}

async function finish(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(outDir, `${name}.png`) });
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const run: typeof axe = Reflect.get(window, 'axe');
    return (await run.run()).violations.flatMap(({ id, impact, nodes }) =>
      nodes.slice(0, 3).map((node) => `${impact} ${id} ${node.target.join(' ')} ${node.failureSummary}`),
    );
  });
  problems.push(...found.map((text) => `${name}: ${text.replace(/\s+/g, ' ')}`));
}
