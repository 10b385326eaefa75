import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/desk/feeds/plain-text';

describe('plain text', () => {
  it.each([
    ['<p>One &amp; two</p><p>Three</p>', 'One & two\n\nThree'],
    ['a<script>alert("x")</script>b', 'ab'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['&#8217;&#x2019;&bogus;&#0;', '’’&bogus;'],
    ['<img src=x onerror="alert(1)">text', 'text'],
    ['&Uuml;ber &Eacute;lys&eacute;e &AMP; &frac12; &ccedil;', 'Über Élysée & ½ ç'],
    ['a<SCRIPT>x</script>b<style>y</STYLE>c', 'abc'],
    ['<!-- a <b>hidden</b> note -->seen', 'seen'],
    [`<img alt="a > b" src=x>one<p title='c > d'>two</p>`, 'one\n\ntwo'],
    ['<p title="5" tall">It\'s here', "It's here"],
  ])('%j', (html, text) => expect(plainText(html)).toBe(text));

  it('leaves no tag behind', () => {
    const markup = fc
      .array(fc.constantFrom('<', '>', 'b', '</', '<script>', ' ', '"', '<p ', 'x'))
      .map((parts) => parts.join(''));
    fc.assert(fc.property(markup, (html) => !/<script>/u.test(plainText(html))));
  });

  it('is linear in what it is given', () => {
    for (const unit of ['<', '<p ', '&#', '<script>', '<!--', '<a "', '"', ' \n'])
      expect(typeof plainText(unit.repeat(200_000))).toBe('string');
  });
});
