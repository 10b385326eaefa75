import { afterEach, describe, expect, it, vi } from 'vitest';
import { extractArticle, gate } from '@/lib/extract';
import { extractArticleSliced } from '@/lib/extract/extract-article';
import { open, STORY, STORY_TEXT } from './page';

const HEAD = '<title>Acme raises its outlook</title><meta property="og:type" content="article">';

/** A page whose component contains another in its open shadow root; `inside` goes into the inner shadow root. */
function pageOf(inside: string, { light = '', component = '<x-story></x-story>' } = {}): Document {
  const document = open(`<html lang="en"><head>${HEAD}</head><body>${light}<x-page></x-page></body></html>`);
  shadowOf(document.querySelector('x-page')!).innerHTML = component;
  shadowOf(storyOf(document)).innerHTML = inside;
  return document;
}

const storyOf = (document: Document) =>
  document.querySelector('x-page')!.shadowRoot!.querySelector('x-story')!;

const shadowOf = (host: Element) => host.attachShadow({ mode: 'open' });

const IN_A_BOX = `<div class="body">${STORY.join('')}</div><aside><p>${'More in our letter. '.repeat(9)}</p></aside>`;

function textOf(document: Document): string {
  const outcome = extractArticle(document);
  return outcome.ok ? outcome.value.article.text : outcome.reason;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a text in a component', () => {
  it('is an article, read with its way back', () => {
    const document = pageOf(IN_A_BOX);
    expect(gate(document).ok).toBe(true);
    const outcome = extractArticle(document);
    if (!outcome.ok) throw new Error(outcome.reason);
    const { article, index } = outcome.value;
    expect(article).toMatchObject({ text: STORY_TEXT, title: 'Acme raises its outlook' });
    expect(index.rangesOf(0, 4).map(String)).toEqual(['Acme']);
    expect(index.root()).toBe(storyOf(document).shadowRoot);
  });

  it('is read where its paragraphs stand in no box', () => {
    expect(textOf(pageOf(STORY.join('')))).toBe(STORY_TEXT);
  });

  it('is none of the article that the page has itself', () => {
    const other = STORY.map((paragraph) => paragraph.replace('Acme', 'Hooli').repeat(3));
    const light = `<article>${STORY.join('')}</article>`;
    expect(textOf(pageOf(other.join(''), { light }))).toBe(STORY_TEXT);
  });

  it.each([
    ['what readers say', IN_A_BOX, '<x-story class="comments"></x-story>'],
    ['what asks for consent', `<div role="dialog">${IN_A_BOX}</div>`, '<x-story></x-story>'],
  ])('is none where it is %s', (_what, inside, component) => {
    expect(textOf(pageOf(inside, { component }))).toBe('no-text');
  });

  it('is not read where a form in the component misleads who walks there', () => {
    const document = pageOf(`${IN_A_BOX}<form><input></form>`);
    nameField(storyOf(document).shadowRoot!);
    expect(gate(document)).toMatchObject({ reason: 'no-text' });
    expect(textOf(document)).toBe('no-text');
  });

  it('is read no further where such a form comes while it is read', async () => {
    const document = pageOf(`${IN_A_BOX}<form><input></form>`);
    const root = storyOf(document).shadowRoot!;
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 1_000));
    const ask = root.querySelectorAll.bind(root);
    vi.spyOn(root, 'querySelectorAll').mockImplementation((selector: string) => {
      if (selector === 'p') nameField(root);
      return ask(selector);
    });
    const outcome = await extractArticleSliced(document, new AbortController().signal);
    expect(outcome).toMatchObject({ reason: 'unsupported-page' });
  });
});

/** Named form access, which browsers have but this DOM lacks. */
function nameField(root: ShadowRoot): void {
  const form = root.querySelector('form')!;
  Object.defineProperty(form, 'parentNode', { configurable: true, value: form.querySelector('input') });
}
