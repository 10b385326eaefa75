import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { summarize } from '@/lib/summary';
import { type Named, readArticle } from './read-article';

/** The summary of `kinds/NAME.txt`, whose first line is the title. */
function summaryOf(name: string, named: readonly Named[] = []) {
  const [title = '', ...rest] = readFileSync(join(import.meta.dirname, 'kinds', `${name}.txt`), 'utf8').split(
    '\n',
  );
  return readArticle(rest.join('\n'), summarize, named, title);
}

describe('kinds of articles', () => {
  it('reads a live blog without its times and greetings', () => {
    const { brief, investor } = summaryOf('liveblog', [{ surface: 'Tesco', symbol: 'TSCO.L' }]);
    expect(brief).toHaveLength(3);
    expect(brief.join(' ')).not.toMatch(/GMT|Good morning|Send your/u);
    expect(investor).not.toMatch(/GMT|Good morning|Send your/u);
    expect(investor).toContain('Tesco (TSCO.L)');
  });

  it('leaves out what an interviewer says before the question', () => {
    const text =
      'Acme posted a loss last week, its first in five years, on weak sales.\nQ: Rivals pass you by. Bolt sells more than you in China. Why?\nA: We launched twenty models this year and orders are better than planned.\nQ: What do tariffs cost?\nA: Tariffs cost up to five billion euros in a year at Acme.';
    const { brief } = readArticle(text, summarize, [], 'Acme on its loss');
    expect(brief).toHaveLength(3);
    expect(brief.join(' ')).not.toContain('Bolt sells more');
  });

  it('leaves out of an entry its time alone', () => {
    const text =
      '08:20 GMT Acme is up 12% after it raised its profit forecast for the year.\n9.15am Bolt has crashed 15% after warning that clients are cutting back.\n10:10 Cern says it will cut 170 jobs at its plant in Wales.\n10.50 percent of them are in the union, which is angry about it.';
    const { brief } = readArticle(text, summarize, [], 'Live: Acme soars');
    expect(brief).toHaveLength(3);
    expect(brief[0]).toBe('Acme is up 12% after it raised its profit forecast for the year.');
    expect(brief[1]).toBe('Bolt has crashed 15% after warning that clients are cutting back.');
  });

  it('reads the answers of an interview, without questions and labels', () => {
    const { brief, investor } = summaryOf('qa');
    expect(brief).toHaveLength(3);
    expect(`${brief.join(' ')} ${investor}`).not.toMatch(/\?|(?:^| )[QA]:/u);
    expect(investor).toMatch(/Volumes rose 6%|Net debt is 1\.8 times/u);
  });

  it('reads the remarks of a call, without speakers, pleasantries and notices', () => {
    const { brief, investor } = summaryOf('transcript');
    const said = `${brief.join(' ')} ${investor}`;
    expect(said).not.toMatch(/Officer:|Operator|Thanks, Jane|forward-looking|may differ/u);
    expect(said).toContain('Revenue grew 12% to $2.4 billion');
  });

  it('keeps the opinion of an opinion piece, and each "It" behind what it means', () => {
    const { brief, investor } = summaryOf('opinion', [{ surface: 'Boeing', symbol: 'BA' }]);
    expect(`${brief.join(' ')} ${investor}`).toContain('My proposal is simple');
    expect(investor).not.toMatch(/(?:^|[.!] )It spent/u);
  });

  it('reads the items of a list where there is no prose, each symbol shown once', () => {
    const { brief, investor } = summaryOf('list', [{ surface: 'Coca-Cola', symbol: 'KO' }]);
    expect(brief[0]).toMatch(/^Coca-Cola \(KO\): yields/u);
    expect(investor.match(/\(KO\)/gu)).toHaveLength(1);
  });

  it.each([
    ['table', 'too-short'],
    ['two', 'too-short'],
  ])('says that a %s is no prose, or too little of it', (name, note) => {
    expect(summaryOf(name)).toMatchObject({ brief: [], investor: '', note });
  });
});
