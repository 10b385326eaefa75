import { FLASH_NAME } from './names';
import { hide, show } from './painted';

/** Long enough to find it with the eye after the scroll. */
const FLASH_MS = 1_600;

/** Scrolls the page to the first of these ranges and marks all of them for a moment, or until `signal` is aborted. */
export function flash(ranges: readonly Range[], signal: AbortSignal): void {
  const [first] = ranges;
  if (!first || signal.aborted) return;
  scrollTo(first);
  show(FLASH_NAME, ranges, 1);
  const end = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    if (latest === end) hide(FLASH_NAME);
  };
  const timer = setTimeout(end, FLASH_MS);
  signal.addEventListener('abort', end);
  latest = end;
}

/** The end of a flash must not cut short the next one. */
let latest: (() => void) | undefined;

/** Scrolling an element moves the boxes around it too, which a range cannot; but a tall one may leave the range out of view. */
function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (element && element.getBoundingClientRect().height < innerHeight) {
    element.scrollIntoView({ behavior, block: 'center', inline: 'nearest' });
  } else scrollBy({ behavior, top: range.getBoundingClientRect().top - innerHeight / 2 });
}
