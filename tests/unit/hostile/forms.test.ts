import { describe, expect, it } from 'vitest';
import { extractArticle, gate } from '@/lib/extract';
import { open, STORY_TEXT, storyPage } from '../extract/page';

/** The DOM of the tests does not do this by itself, as browsers do. */
function withField(name: string): Document {
  const document = open(storyPage(`<form><input name="${name}"></form>`));
  const [form] = document.forms;
  Object.defineProperty(form, name, { value: form!.elements[0] });
  return document;
}

describe("a form whose field is called like something of the form's own", () => {
  it.each(['parentNode', 'parentElement', 'nextSibling', 'getAttribute', 'contains', 'textContent'])(
    'is a page that cannot be read, and does not end in a walk round and round: %s',
    (name) => {
      expect(gate(withField(name))).toMatchObject({ reason: 'unsupported-page' });
      expect(extractArticle(withField(name))).toMatchObject({ reason: 'unsupported-page' });
    },
  );

  it.each(['tagName', 'className', 'removeAttribute', 'attributes', 'appendChild', 'id', 'title'])(
    'keeps nobody from reading where the page itself is not asked for it: %s',
    (name) => {
      expect(gate(withField(name)).ok).toBe(true);
      const outcome = extractArticle(withField(name));
      expect(outcome.ok && outcome.value.article.text).toBe(STORY_TEXT);
    },
  );
});
