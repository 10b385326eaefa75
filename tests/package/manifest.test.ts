import { describe, expect, it } from 'vitest';
import { BUILDS, type Build, filesOf } from './files';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown[];
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown[];
  icons: Record<string, string>;
  default_locale: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko: { strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
}

const manifestOf = (build: Build): Manifest => JSON.parse(filesOf(build).get('manifest.json')!.toString());

/** Permissions granted at install; each is used, and none gives access to pages. */
const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];

/**
 * Store limits for texts; those of Chrome, which are stricter:
 * https://developer.chrome.com/docs/extensions/reference/manifest
 */
const LONGEST = { extName: 75, extDescription: 132 };

/** Width and height in a PNG header: https://www.w3.org/TR/png/#11IHDR */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe.each(BUILDS)('%s', (build) => {
  it('has the store assets: icons of every size, a name and a description in each language', () => {
    const files = filesOf(build);
    const { icons, default_locale } = manifestOf(build);
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, path] of Object.entries(icons))
      expect(sizeOf(files.get(path)!), path).toEqual([Number(size), Number(size)]);
    const texts = [...files.keys()].filter((path) => path.endsWith('/messages.json'));
    expect(texts).toContain(`_locales/${default_locale}/messages.json`);
    for (const path of texts) {
      const messages = JSON.parse(files.get(path)!.toString());
      for (const [key, most] of Object.entries(LONGEST)) {
        expect(messages[key].message, path).not.toBe('');
        expect(messages[key].message.length, path).toBeLessThanOrEqual(most);
      }
    }
  });

  it('requests no site at install, and sites one by one later', () => {
    const {
      permissions,
      host_permissions = [],
      content_scripts = [],
      optional_host_permissions,
    } = manifestOf(build);
    expect(permissions.toSorted()).toEqual(PERMISSIONS);
    expect(host_permissions).toEqual([]);
    expect(content_scripts).toEqual([]);
    expect(optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('lets its pages run nothing but the package; only the feeds of the reader need connections', () => {
    const policy = manifestOf(build).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    for (const directive of [
      "connect-src 'self' https: http:",
      "style-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
      expect(policy.split('; ')).toContain(directive);
    expect(policy.replace(/connect-src[^;]*/u, '')).not.toMatch(/https?:|unsafe-/u);
  });

  it('opens none of its files to pages', () => {
    expect(manifestOf(build).web_accessible_resources ?? []).toEqual([]);
  });

  it('keeps the card closed to the page', () => {
    const script = filesOf(build).get('content-scripts/article.js')!.toString();
    // `attachShadow` gets the mode through a variable, so search for both separately.
    expect(script).toMatch(/[`'"]closed[`'"]/u);
    expect(script).not.toMatch(/[`'"]open[`'"]/u);
  });
});

it('tells Firefox that it collects no data', () => {
  const { gecko } = manifestOf('firefox-mv3').browser_specific_settings!;
  expect(gecko.data_collection_permissions.required).toEqual(['none']);
});

it('names the oldest browser that it runs in', () => {
  expect(manifestOf('chrome-mv3').minimum_chrome_version).toMatch(/^\d+$/u);
  expect(manifestOf('firefox-mv3').browser_specific_settings!.gecko.strict_min_version).toMatch(/^\d+\.0$/u);
});
