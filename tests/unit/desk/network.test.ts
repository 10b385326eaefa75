import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const CALL =
  /(?<![\w.'"`])fetch\(|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource|RTCPeerConnection/u;
/** The poller asks feeds; the other reads what ships with the extension, from `runtime.getURL`. */
const MAY = ['lib/desk/feeds/poller.ts', 'lib/platform/assets.ts'];

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => join(folder, file)),
);
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '');

describe('the network', () => {
  it('is touched by the feed poller alone', () => {
    const callers = sources.filter((file) =>
      CALL.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
    );
    expect(callers).toContain('lib/desk/feeds/poller.ts');
    expect(callers.filter((file) => !MAY.includes(file))).toEqual([]);
  });
});
