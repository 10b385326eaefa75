import { type BlockView, countWords } from './block-view';
import { isInTeaserBox } from './teaser-box';

/** Words in class names and ids of elements that are not part of the article. */
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

/** Articles' own introductions have these names too; a teaser of another story has a link to it. */
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

/** An element with more prose blocks, or a larger share of all prose, belongs to the article whatever its name. */
const MANY_SENTENCES = 3;
const LARGE_SHARE = 0.2;

interface Prose {
  blocks: number;
  words: number;
}

/** Amount of running text in each element, and its total number of words. */
export interface ProseCounts {
  in: ReadonlyMap<Element, Prose>;
  words: number;
}

/** Counts the running text in each element. Linear in the number of blocks times their depth. */
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

/** Why the elements around a block mark it as boilerplate or `caption`; `undefined` if they do not. */
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
    // A link or emphasis inside the block says nothing about the whole block.
    const name = element.contains(last) ? nameOf(element) : undefined;
    if (name) return name;
  }
  return undefined;
}

/** Whether an element has too much of the running text to be boilerplate. */
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

/**
 * The words in an element's class, id and test attributes: `storyRelated-box__share` gives story, related, box, share.
 */
function wordsIn(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** Most words of a teaser's text. */
const TEASER_WORDS = 45;
/** Fewest words of a headline: shorter ones name a company or product, which an article may list. */
const HEADLINE_WORDS = 5;

/** Whether a block is a teaser: a line or two, alone in a box with a headline that links to another page of the site. */
function isTeaser({ parent, words, isProse }: BlockView, prose: ProseCounts): boolean {
  const line = parent.closest('p,div,li');
  // Only prose: a box outside the article has at most three such blocks, so it is searched at most three times.
  if (!isProse || words > TEASER_WORDS || !line) return false;
  return isInTeaserBox(line, leadsToStory, (box) => isOfArticle(box, prose));
}

function leadsToStory(heading: Element): boolean {
  const link = heading.closest('a') ?? heading.querySelector('a');
  if (!link || countWords(heading.textContent ?? '') < HEADLINE_WORDS) return false;
  const { host, pathname } = link as HTMLAnchorElement;
  const { location } = link.ownerDocument;
  return host === (location?.host ?? '') && pathname !== location?.pathname;
}
