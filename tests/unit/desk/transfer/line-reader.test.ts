import { expect, it } from 'vitest';
import { BadFile, LineReader } from '@/lib/desk/transfer/line-reader';

const MEGABYTE = 'x'.repeat(1_000_000);

const firstLineOf = async (lineMegabytes: number) =>
  (await LineReader.open(new Blob([...Array<string>(lineMegabytes).fill(MEGABYTE), '\n']))).next(1);

it('reads a line as long as the longest of ours', async () =>
  expect((await firstLineOf(15))[0]).toHaveLength(15_000_000));

it('gives up on a line that is longer than any of ours, before it has filled the memory', async () =>
  expect(firstLineOf(30)).rejects.toThrow(new BadFile('not ours')));
