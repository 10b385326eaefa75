import { FLASH_NAME } from './names';
import { removeHighlight, setHighlight } from './registry';

/** Long enough to find it with the eye after the scroll. */
const FLASH_MS = 1_600;

/** Ends the flash that is shown, if one is. */
let endLast = () => {};

/**
 * Scrolls the page to the first of these ranges and marks all of them for a moment, counted from when they are first
 * drawn or last scrolled, which on a slow machine is late; or until `signal` is aborted.
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
  // What scrolls beside it, as quotes and pictures may do all the time, moves it nowhere.
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

/** Scrolling an element moves the boxes around it too, which a range cannot; but a tall one may leave the range out of view. */
function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (element && element.getBoundingClientRect().height < innerHeight) {
    element.scrollIntoView({ behavior, block: 'center', inline: 'nearest' });
  } else scrollBy({ behavior, top: range.getBoundingClientRect().top - innerHeight / 2 });
}
