import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentedLayers } from './documented-layers';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Which folders each folder may import, from docs/architecture.md. The longest matching prefix counts. A folder may
 * always import itself; entrypoints, which are not listed, may import anything.
 */
const LAYERS = documentedLayers();

/** The only folder that may import each package. */
const OWNERS: Readonly<Record<string, string>> = {
  'wink-nlp': 'lib/text',
  'wink-eng-lite-web-model': 'lib/text',
  '@mozilla/readability': 'lib/extract',
  dexie: 'lib/desk',
  feedsmith: 'lib/desk/feeds',
  uplot: 'components/charts',
  '@tanstack/virtual-core': 'components/desk',
};

interface Import {
  file: string;
  target: string;
}

/** `import … from 'x'` and `export … from 'x'`, also over several lines; `import 'x'`; `import('x')`. */
const IMPORT =
  /(?:^|\n)\s*(?:import\s*|(?:import|export)\b[^'"\n;{]*(?:\{[^}]*\})?[^'"\n;]*?\bfrom\s*)['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** An exported declaration, preceded by the end of a comment above it, if any. */
const EXPORT =
  /(\*\/\n(?:\/\/ biome-ignore.*\n)?)?^export (?:async |abstract )?(?:function|const|class|interface|type) (\w+)/gm;

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return Array.from(source.matchAll(IMPORT), (match) => ({
    file,
    target: resolveTarget(file, match[1] ?? match[2] ?? ''),
  }));
}

function resolveTarget(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return relative(ROOT, resolve(ROOT, dirname(file), specifier));
  return `npm:${specifier}`;
}

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function layerOf(path: string): string | undefined {
  return Object.keys(LAYERS)
    .filter((folder) => within(path, folder))
    .sort((a, b) => b.length - a.length)[0];
}

const FOLDERS = ['lib', 'components', 'cli', 'demo', 'scripts', 'training', 'entrypoints'];

function sourcesIn(folder: string): string[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(?:tsx?|mjs)$/.test(file)).map((file) => join(folder, file));
}

const SOURCES = FOLDERS.flatMap(sourcesIn);
const IMPORTS = SOURCES.flatMap(importsOf);

/** Code that runs inside the extension. */
const ships = (file: string) => ['lib', 'components', 'entrypoints'].some((folder) => within(file, folder));

describe('architecture', () => {
  it('finds source files to check', () => {
    expect(IMPORTS.length).toBeGreaterThan(20);
  });

  it('lists the allowed imports of every folder', () => {
    const folders = FOLDERS.flatMap((folder) =>
      folder === 'lib' ? readdirSync(join(ROOT, folder)).map((name) => join(folder, name)) : [folder],
    );
    expect(Object.keys(LAYERS).sort()).toEqual(folders.filter((folder) => folder !== 'entrypoints').sort());
  });

  it('lets each folder import only the layers below it', () => {
    const wrong = IMPORTS.filter(({ file, target }) => {
      const layer = layerOf(file);
      if (layer === undefined || target.startsWith('npm:')) return false;
      return ![layer, ...(LAYERS[layer] ?? [])].some((allowed) => within(target, allowed));
    });
    expect(wrong).toEqual([]);
  });

  it('lets each step of sentiment import only itself and the steps before it', () => {
    const STEPS = ['items', 'item-events', 'model', 'subjects'].map((step) => `lib/sentiment/${step}`);
    const stepOf = (path: string) => STEPS.findIndex((step) => within(path, step));
    const wrong = IMPORTS.filter(({ file, target }) => {
      const reaches = within(target, 'lib/sentiment') ? stepOf(target) : 0;
      return stepOf(file) >= 0 && (reaches < 0 || reaches > stepOf(file));
    });
    expect(STEPS.filter((step) => !SOURCES.some((file) => within(file, step)))).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('keeps each heavy or dangerous package in one folder', () => {
    const wrong = IMPORTS.filter(({ file, target }) => {
      const owner = Object.entries(OWNERS).find(([name]) => within(target, `npm:${name}`));
      return owner !== undefined && !within(file, owner[1]);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the extension API in the platform layer and the entrypoints', () => {
    const wrong = IMPORTS.filter(
      ({ file, target }) =>
        ships(file) &&
        /^npm:(wxt\/browser|webextension-polyfill)/.test(target) &&
        !within(file, 'lib/platform') &&
        !within(file, 'entrypoints'),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps background code out of pages', () => {
    const background = 'lib/platform/background';
    const importers = IMPORTS.filter(
      ({ file, target }) => within(target, background) && !within(file, background),
    );
    expect(importers.map(({ file }) => file)).toEqual(['entrypoints/background.ts']);
  });

  it('lets nobody import an entrypoint', () => {
    expect(
      IMPORTS.filter(({ file, target }) => within(target, 'entrypoints') && !within(file, 'entrypoints')),
    ).toEqual([]);
  });

  it("lets only two modules speak to the network: one for packaged files, one for the reader's feeds", () => {
    const speaks = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection/;
    const allowed = ['lib/platform/assets.ts', 'lib/desk/feeds/poller.ts'];
    const speakers = SOURCES.filter(
      (file) => ships(file) && speaks.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(speakers).toContain('lib/platform/assets.ts');
    expect(speakers.filter((file) => !allowed.includes(file))).toEqual([]);
  });

  it('has no case-insensitive pattern with a class of all letters in page code: compiling it takes milliseconds', () => {
    const inPages = ['lib/extract', 'lib/page', 'lib/highlight', 'entrypoints/article.content'];
    const isSlow = (line: string) =>
      /\\p\{L/.test(line) && /[/'"][gmsy]*(?:iu|ui)[gmsy]*(?:[,;.)'"]|$)/.test(line);
    const files = SOURCES.filter((file) => inPages.some((folder) => within(file, folder)));
    const lines = files.flatMap((file) => readFileSync(join(ROOT, file), 'utf8').split('\n'));
    expect(lines.length).toBeGreaterThan(1_000);
    expect(lines.filter(isSlow)).toEqual([]);
  });

  it('has a doc comment on every export', () => {
    const exports = SOURCES.flatMap((file) =>
      Array.from(readFileSync(join(ROOT, file), 'utf8').matchAll(EXPORT), ([, comment, name]) => ({
        at: `${file} ${name}`,
        isSaid: comment !== undefined,
      })),
    );
    expect(exports.length).toBeGreaterThan(1_000);
    expect(exports.filter(({ isSaid }) => !isSaid)).toEqual([]);
  });

  it('never parses page text as markup', () => {
    const markup =
      /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
    expect(SOURCES.filter((file) => markup.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});
