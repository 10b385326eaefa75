import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractArticle, gate } from '@/lib/extract';
import { extractArticleSliced } from '@/lib/extract/extract-article';
import { extractSelection } from '@/lib/extract/extract-selection';
import { open, STORY_TEXT, storyPage } from '../extract/page';

function withField(name: string): Document {
  const document = open(storyPage('<form><input></form>'));
  nameField(document, name);
  return document;
}

/** Named form access, which browsers have but this DOM lacks. */
function nameField(document: Document, name: string): void {
  const form = document.querySelector('form')!;
  Object.defineProperty(form, name, { value: form.querySelector('input') });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a form whose field is called like something of the form's own", () => {
  it.each(['parentNode', 'parentElement', 'nextSibling', 'getAttribute', 'contains', 'textContent'])(
    'is a page that cannot be read, and does not end in a walk round and round: %s',
    (name) => {
      expect(gate(withField(name))).toMatchObject({ reason: 'unsupported-page' });
      expect(extractArticle(withField(name))).toMatchObject({ reason: 'unsupported-page' });
    },
  );

  it('is found where the page has a picture called `forms`', () => {
    const document = withField('parentNode');
    Object.defineProperty(document, 'forms', { value: document.createElement('img') });
    expect(gate(document)).toMatchObject({ reason: 'unsupported-page' });
  });

  it('is found where it comes while the page is read', async () => {
    const document = open(storyPage('<form><input></form>'));
    const outcome = extractArticleSliced(document, new AbortController().signal);
    nameField(document, 'contains');
    expect(await outcome).toMatchObject({ reason: 'unsupported-page' });
  });

  it('leaves of a selection what the browser says of it, where it comes while that is read', async () => {
    const document = open(storyPage(`<form><input></form>${'<p>More.</p>'.repeat(500)}`));
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 1_000));
    document.getSelection()!.selectAllChildren(document.body);
    const outcome = extractSelection(document, 'Shares rose.', new AbortController().signal);
    nameField(document, 'contains');
    expect(await outcome).toMatchObject({ value: { article: { text: 'Shares rose.' } } });
  });

  it.each(['tagName', 'className', 'removeAttribute', 'attributes', 'appendChild', 'id', 'title'])(
    'keeps nobody from reading where the page itself is not asked for it: %s',
    (name) => {
      expect(gate(withField(name)).ok).toBe(true);
      const outcome = extractArticle(withField(name));
      expect(outcome.ok && outcome.value.article.text).toBe(STORY_TEXT);
    },
  );
});
