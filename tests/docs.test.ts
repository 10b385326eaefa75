import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json';

const ROOT = resolve(import.meta.dirname, '..');
const DOCS = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

const textOf = (doc: string) => readFileSync(join(ROOT, doc), 'utf8');

/** All first groups of a pattern, each with its document. */
const foundIn = (pattern: RegExp) =>
  DOCS.flatMap((doc) => Array.from(textOf(doc).matchAll(pattern), ([, found = '']) => ({ doc, found })));

/** A path of this repository in backticks, without placeholders. */
const PATH = /`((?:lib|components|entrypoints|cli|training|scripts|tests|demo|docs|public)\/[\w./-]+)`/g;
const LINK = /\]\((?!https?:|#)([^)#\s]+)/g;
const MAP = /^## Inside `([\w/]+)`\n([\s\S]*?)(?=^## )/gm;
const SCRIPT = /\bnpm run (?:--silent )?([\w:]+)/g;

/** The package names in the first column of a table, in order. */
const packagesIn = (section = '') =>
  [...section.matchAll(/^\| ([^|]+) \| .+/gmu)]
    .flatMap(([, names = '']) => names.split(', '))
    .filter((name) => name !== 'package')
    .sort();

describe('the documents', () => {
  it('name only files and folders that are there', () => {
    const paths = foundIn(PATH);
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter(({ found }) => !existsSync(join(ROOT, found)))).toEqual([]);
  });

  it('link only to files that are there', () => {
    const links = foundIn(LINK);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ doc, found }) => !existsSync(join(ROOT, dirname(doc), found)))).toEqual([]);
  });

  it('are all linked from the page that lists them', () => {
    const leading = textOf('docs/README.md');
    const documents = readdirSync(join(ROOT, 'docs')).filter((file) => file !== 'README.md');
    const unnamed = documents.filter((file) => file !== 'screenshots' && !leading.includes(`](${file})`));
    expect(unnamed).toEqual([]);
  });

  it('name every file of a folder that they describe', () => {
    const maps = [...textOf('docs/architecture.md').matchAll(MAP)];
    expect(maps.length).toBeGreaterThan(5);
    for (const [, folder = '', map = ''] of maps) {
      const files = readdirSync(join(ROOT, folder)).map((file) =>
        file.replace(/(?:\.d)?\.(?:tsx?|css)$/u, ''),
      );
      const unnamed = files.filter((file) => file !== 'index' && !map.includes(`\`${file}\``));
      expect(unnamed, folder).toEqual([]);
    }
  });

  it('give a reason for each dependency, and for no other', () => {
    const [, shipped, building] = textOf('docs/dependencies.md').split(/^## (?:Shipped|Build and test)$/mu);
    expect(packagesIn(shipped)).toEqual(Object.keys(packageJson.dependencies).sort());
    expect(packagesIn(building)).toEqual(Object.keys(packageJson.devDependencies).sort());
    for (const name of Object.keys(packageJson.overrides))
      expect(textOf('docs/dependencies.md')).toContain(`\`${name}\``);
  });

  it('name only commands of package.json', () => {
    const commands = foundIn(SCRIPT);
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter(({ found }) => !Object.hasOwn(packageJson.scripts, found))).toEqual([]);
  });
});

it('every version is pinned, overrides included', () => {
  const { dependencies, devDependencies, overrides } = packageJson;
  const versions = Object.values({ ...dependencies, ...devDependencies, ...overrides });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});
