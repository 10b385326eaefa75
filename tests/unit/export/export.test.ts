import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_VERSION, toJson, toMarkdown, toPlainText } from '@/lib/export';
import { anAnalysis } from './an-analysis';

const titled = (title: string, url = 'https://news.example/a') => {
  const analysis = anAnalysis();
  return { ...analysis, article: { ...analysis.article, title, url } };
};

describe('toMarkdown', () => {
  it('tells the whole analysis', () => {
    expect(toMarkdown(anAnalysis())).toBe(`# Acme buys Bolt

Example News · Ada Roe · 2026-03-04

<https://news.example/acme>

**mixed −0.05 (confidence 0.70)**

- Acme buys Bolt.
- It pays cash.
- Bolt stays in Bern.

Acme (ACM) buys Bolt.

| Symbol | Name | Label | Score | Confidence | Relevance |
| --- | --- | --- | --- | --- | --- |
| ACM | Acme | positive | +0.31 | 0.80 | 0.90 |

Events:

- merger acquisition: ACM, Bolt, $2 billion

4 of 4 sentences scored  
Tickertone 0.1.0, model m1, instruments 2026-08-22, text 0123456789abcd
`);
  });

  it.each(['[click](javascript:alert(1))', '<img src=x onerror=alert(1)>', '# not a heading', 'a | b'])(
    'keeps %s from being markup',
    (title) => {
      const line = toMarkdown(titled(title)).split('\n')[0] ?? '';
      expect(line.slice(2)).not.toMatch(/(?<!\\)[[\]<>#|]/);
    },
  );

  it('links only to the web', () => {
    expect(toMarkdown(titled('A', 'javascript:alert(1)'))).not.toContain('javascript');
    expect(toMarkdown(titled('A', 'https://x.example/> <b>'))).not.toContain('x.example');
  });

  it('says why there is no summary', () => {
    const note = 'too-short';
    const analysis = anAnalysis({
      summary: { brief: [], briefSentences: [], investor: '', clauses: [], note },
    });
    expect(toMarkdown(analysis)).toContain('_No summary: too short to summarize_');
    expect(toPlainText(analysis)).toContain('No summary: too short to summarize');
  });

  it('keeps any title on the first line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        expect(toMarkdown(titled(title)).split('\n')[1]).toBe('');
      }),
    );
  });
});

describe('toPlainText', () => {
  it('leaves the words as they are', () => {
    const text = toPlainText(titled('A [b] *c*'));
    expect(text.startsWith('A [b] *c*\n')).toBe(true);
    expect(text).toContain('\n* Acme buys Bolt.\n* It pays cash.\n');
    expect(text).toMatch(
      /\nTickers:\nACM \(Acme\): positive \+0\.31, confidence 0\.\d\d, relevance [01]\.\d\d\n/u,
    );
    expect(text).toContain('\nEvents:\n');
  });
});

describe('toJson', () => {
  it('contains the analysis and the version of the envelope', () => {
    const analysis = anAnalysis();
    expect(JSON.parse(toJson(analysis))).toEqual({
      format: 'tickertone-analysis',
      version: EXPORT_VERSION,
      analysis,
    });
  });
});
