import { FLASH_NAME } from './names';
import { removeHighlight, setHighlight } from './registry';

/** Long enough for the eye to find the sentence after the scroll. */
const FLASH_MS = 1_600;

/** Ends the flash now shown, if any. */
let endLast = () => {};

/**
 * Scrolls the page to the first of these ranges and highlights them all briefly, or until `signal` aborts. The time
 * counts from the first drawn frame or the last scroll, since a slow machine may draw late.
 */
export function flashRanges(ranges: readonly Range[], signal: AbortSignal): void {
  const [first] = ranges;
  if (!first || signal.aborted) return;
  endLast();
  const life = new AbortController();
  const end = () => {
    clearTimeout(timer);
    life.abort();
    removeHighlight(FLASH_NAME);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    if (!life.signal.aborted) timer = setTimeout(end, FLASH_MS);
  };
  // Other scroll containers, such as carousels, do not move the sentence: ignore them.
  const follow = ({ target }: Event) => {
    if ((target as Node).contains(first.startContainer)) wait();
  };
  signal.addEventListener('abort', end, { signal: life.signal });
  document.addEventListener('scroll', follow, { signal: life.signal, capture: true, passive: true });
  requestAnimationFrame(wait);
  endLast = () => life.signal.aborted || end();
  setHighlight(FLASH_NAME, ranges, 1);
  scrollTo(first);
}

/**
 * Centers the range. Its element is scrolled if it fits the viewport, as that scrolls the containers around it too; a
 * taller element could leave the range out of view.
 */
function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (element && element.getBoundingClientRect().height < innerHeight) {
    element.scrollIntoView({ behavior, block: 'center', inline: 'nearest' });
  } else scrollBy({ behavior, top: range.getBoundingClientRect().top - innerHeight / 2 });
}
