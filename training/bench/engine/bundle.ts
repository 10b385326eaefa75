import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

type Stages = typeof import('./stages');

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Bundles and minifies the engine as it ships. Run directly by `tsx`, every inner function would be renamed each time
 * it is created, a cost that readers do not have.
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
        // As .mjs: `tsx` would transform a .js file on import.
        rollupOptions: { output: { entryFileNames: 'stages.mjs' } },
        copyPublicDir: false,
      },
    });
    return (await import(pathToFileURL(join(folder, 'stages.mjs')).href)) as Stages;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
