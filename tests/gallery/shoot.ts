import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { requireBrowser } from '@/scripts/setup/browsers.mjs';
import { QUIET } from '../e2e/driver/chromium-flags';

/** Usage: `npx tsx tests/gallery/shoot.ts OUTDIR [NAME]`: takes a screenshot of every scene, and runs axe on it. */
const [outDir = '', only = ''] = process.argv.slice(2);

interface Look {
  name: string;
  scheme: 'light' | 'dark';
  width: number;
  height: number;
  lang: 'en' | 'de';
}

const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', width: 760, height: 720, lang: 'en' },
  { name: 'dark', scheme: 'dark', width: 760, height: 720, lang: 'en' },
  { name: 'narrow', scheme: 'light', width: 320, height: 568, lang: 'en' },
  { name: 'german', scheme: 'light', width: 760, height: 720, lang: 'de' },
  { name: 'german-narrow', scheme: 'dark', width: 320, height: 568, lang: 'de' },
];

async function main(): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const built = mkdtempSync(join(tmpdir(), 'gallery-'));
  const config = {
    configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { outDir: built, emptyOutDir: true },
  } as const;
  await build(config);
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: QUIET,
  });
  try {
    const problems = await shootAll(server, browser);
    process.stdout.write(`${problems.join('\n')}\n${problems.length} problems\n`);
    process.exitCode = problems.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
    rmSync(built, { recursive: true });
  }
}

async function shootAll(server: PreviewServer, browser: Browser): Promise<string[]> {
  const base = server.resolvedUrls?.local[0] ?? '';
  const problems: string[] = [];
  for (const look of LOOKS) {
    const page = await browser.newPage({
      viewport: { width: look.width, height: look.height },
      colorScheme: look.scheme,
      reducedMotion: 'reduce',
    });
    page.on('pageerror', (error) => problems.push(`${look.name}: ${error.message}`));
    for (const scene of await scenesOf(page, base)) problems.push(...(await shoot(page, base, scene, look)));
    await page.close();
  }
  return problems;
}

async function scenesOf(page: Page, base: string): Promise<string[]> {
  await page.goto(base);
  const names = await page.locator('li a').allTextContents();
  return names.filter((name) => name.includes(only));
}

async function shoot(page: Page, base: string, scene: string, look: Look): Promise<string[]> {
  await page.goto(`${base}?scene=${scene}&lang=${look.lang}`);
  const press: string[] = JSON.parse((await page.locator('body').getAttribute('data-press')) ?? '[]');
  for (const name of press) await pressed(page, inLanguage(name, look.lang)).first().click();
  await page.screenshot({ path: join(outDir, `${scene}.${look.name}.png`) });
  return (await violations(page)).map((text) => `${scene} ${look.name}: ${text}`);
}

type Messages = Readonly<Record<string, { message: string }>>;

const messagesIn = (lang: Look['lang']): Messages =>
  JSON.parse(
    readFileSync(new URL(`../../public/_locales/${lang}/messages.json`, import.meta.url), 'utf8'),
  ) as Messages;
const MESSAGES = { en: messagesIn('en'), de: messagesIn('de') };

/**
 * Translates the English name of a control to press: a text of ours, possibly with a number after it, or a text of the
 * article.
 */
function inLanguage(name: string, lang: Look['lang']): string {
  if (name.startsWith('#')) return `#${inLanguage(name.slice(1), lang)}`;
  const ours = Object.entries(MESSAGES.en).find(
    ([, { message }]) => name === message || name.startsWith(`${message} `),
  );
  return ours ? MESSAGES[lang][ours[0]]!.message + name.slice(ours[1].message.length) : name;
}

const pressed = (page: Page, name: string): Locator =>
  name.startsWith('#')
    ? page.getByRole('button', { name: name.slice(1) })
    : page.locator('button, [role=tab], summary').filter({ hasText: start(name) });

/** Matches the beginning of a text in the DOM, where parts of a name may follow each other without a space. */
const start = (name: string): RegExp =>
  new RegExp(
    `^\\s*${name
      .split(' ')
      .map((word) => word.replace(/[^\w]/g, '\\$&'))
      .join('\\s*')}`,
  );

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const run: typeof axe = Reflect.get(window, 'axe');
    const { violations: list } = await run.run('#view');
    return list.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} ${node.target.join(' ')} ${node.failureSummary}`),
    );
  });
  return found.map((text) => text.replace(/\s+/g, ' '));
}

await main();
