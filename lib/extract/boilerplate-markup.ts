import { type BlockView, countWords } from './block-view';

/** Words in class names, ids and the like that name something beside the article. */
const BESIDE = new Set(
  (
    'newsletter newsletters subscribe subscription subscriptions signup paywall promo promos promotion related recirc ' +
    'recirculation recommended recommendations readmore share sharing sharebar social comment comments disqus outbrain ' +
    'taboola ad ads advert adverts advertisement advertising sponsor sponsored cookie cookies consent gdpr tags taglist ' +
    'byline bylines breadcrumb breadcrumbs toolbar popup modal gallery slideshow carousel lightbox sidebar widget ' +
    'trending popular bio copyright disclaimer footer footnote poll player timestamp dateline nav navigation menu ' +
    'masthead cta callout morefrom jump metadata donate donation donations'
  ).split(' '),
);

/** An article's own introduction is called so too; that of another leads there. */
const TEASERS = new Set(['teaser', 'teasers']);

const CAPTIONS = new Set(
  'caption captions credit credits wp-caption figcaption imagecaption photocredit'.split(' '),
);

const ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'toolbar',
]);

/** An element with this many sentences, or this share of all their words, is part of the article whatever it is called. */
const MANY_SENTENCES = 3;
const LARGE_SHARE = 0.2;

interface Prose {
  blocks: number;
  words: number;
}

/** How much running text stands in each element. */
export interface ProseCounts {
  in: ReadonlyMap<Element, Prose>;
  words: number;
}

/** Counts the running text in every element that holds any. Linear in blocks times their depth. */
export function countProse(blocks: readonly BlockView[]): ProseCounts {
  const counts = new Map<Element, Prose>();
  let total = 0;
  for (const { isProse, parent, words } of blocks) {
    if (!isProse) continue;
    total += words;
    for (let element: Element | null = parent; element; element = element.parentElement) {
      const before = counts.get(element) ?? { blocks: 0, words: 0 };
      counts.set(element, { blocks: before.blocks + 1, words: before.words + words });
    }
  }
  return { in: counts, words: total };
}

/** What the elements around a block are called: `caption`, something beside the article, or nothing of the kind. */
export function boilerplateByMarkup(block: BlockView, prose: ProseCounts): string | undefined {
  return byName(block, prose) ?? (isTeaser(block, prose) ? 'teaser' : undefined);
}

function byName({ parent, segments }: BlockView, prose: ProseCounts): string | undefined {
  const last = segments.at(-1)?.node ?? null;
  for (
    let element: Element | null = parent;
    element && !isOfArticle(element, prose);
    element = element.parentElement
  ) {
    // A link or an emphasis within the block says nothing about all of it.
    const name = element.contains(last) ? nameOf(element) : undefined;
    if (name) return name;
  }
  return undefined;
}

/** Whether an element has too much of the text to be beside the article. */
export function isOfArticle(element: Element, { in: counts, words: total }: ProseCounts): boolean {
  const { blocks, words } = counts.get(element) ?? { blocks: 0, words: 0 };
  return blocks > MANY_SENTENCES || words > LARGE_SHARE * total || element.localName === 'body';
}

function nameOf(element: Element): string | undefined {
  const words = wordsIn(element);
  if (words.some((word) => CAPTIONS.has(word))) return 'caption';
  const tag = element.localName;
  if (tag === 'nav' || tag === 'footer' || tag === 'button' || tag === 'label') return tag;
  const role = element.getAttribute('role');
  if (role && ROLES.has(role)) return role;
  return words.find((word) => BESIDE.has(word) || (TEASERS.has(word) && leadsElsewhere(element)));
}

const leadsElsewhere = (element: Element) =>
  element.closest('a') !== null || element.querySelector('a') !== null;

/** `storyRelated-box__share` is about a story, something related, a box, and sharing. */
function wordsIn(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** More words than this say more about a story than what it is about. */
const TEASER_WORDS = 45;
/** Fewer words than this name a company or a product, of which a list may be about. */
const HEADLINE_WORDS = 5;

/** Whether a line or two stand below a headline that leads to another page of the site, alone with it in a box. */
function isTeaser({ parent, words, isProse }: BlockView, prose: ProseCounts): boolean {
  const line = parent.closest('p,div,li');
  // Prose alone: of it a box beside the article has three blocks at most, and is looked through no more often.
  if (!isProse || words > TEASER_WORDS || !line) return false;
  return [line.parentElement, line.parentElement?.parentElement].some(
    (box) =>
      box != null &&
      !isOfArticle(box, prose) &&
      box.getElementsByTagName('p').length <= 2 &&
      Array.from(box.querySelectorAll('h2,h3,h4')).some(leadsToStory),
  );
}

function leadsToStory(heading: Element): boolean {
  const link = heading.closest('a') ?? heading.querySelector('a');
  if (!link || countWords(heading.textContent ?? '') < HEADLINE_WORDS) return false;
  const { host, pathname } = link as HTMLAnchorElement;
  const { location } = link.ownerDocument;
  return host === (location?.host ?? '') && pathname !== location?.pathname;
}
