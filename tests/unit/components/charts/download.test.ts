// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { downloadBlob } from '@/components/charts/download';

let saved = new Blob();
URL.createObjectURL = (blob) => {
  saved = blob as Blob;
  return '#';
};
URL.revokeObjectURL = () => undefined;

/** jsdom has no other way to read a blob. */
const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });

it.each([
  ['text/csv', [0xef, 0xbb, 0xbf, 0xc3, 0xbc]],
  ['image/svg+xml', [0xc3, 0xbc]],
])('%s begins as what opens it expects', async (type, bytes) => {
  for (const content of ['ü', new Blob(['ü'])]) {
    downloadBlob(content, type, 'file');
    expect([...(await bytesOf(saved))]).toEqual(bytes);
  }
});
