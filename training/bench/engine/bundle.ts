import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

type Stages = typeof import('./stages');

const ROOT = join(import.meta.dirname, '../../..');

/**
 * The engine bundled and minified, as it ships. Read by `tsx` each inner function would be given its name whenever it is
 * made, for which no reader pays.
 */
export async function bundledStages(): Promise<Stages> {
  const folder = mkdtempSync(join(tmpdir(), 'tickertone-engine-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: ROOT,
      resolve: { alias: { '@': ROOT } },
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, 'stages.ts'),
        outDir: folder,
        minify: true,
        // As .mjs: `tsx` would rewrite a .js file while it is imported.
        rollupOptions: { output: { entryFileNames: 'stages.mjs' } },
        copyPublicDir: false,
      },
    });
    return (await import(pathToFileURL(join(folder, 'stages.mjs')).href)) as Stages;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
