import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Order } from '@/lib/model/history-filter';
import { t } from '../../i18n';
import type { EntryView, LinesView } from '../types';
import { PHONE, useMedia } from '../use-media';
import { ResultRow } from './result-row';
import { useVirtualRows } from './use-virtual-rows';

/** Row height in pixels, as in the style sheet: in a wide window, and on a phone. */
const ROW_HEIGHT = 62;
const PHONE_ROW_HEIGHT = 83;

interface Props {
  lines: LinesView;
  /** Identity of the query: a new one scrolls to the top. */
  question: unknown;
  /** Loaded entries, by slot; others are requested when they come into view. */
  entries: ReadonlyMap<number, EntryView>;
  open: string | undefined;
  now: number;
  order: Order;
  onNeed(slots: readonly number[]): void;
  onOpen(entry: EntryView): void;
  onStar(entry: EntryView): void;
}

/** The result as a virtual list: only visible rows exist. Arrow keys move, Enter opens. */
export function ResultList(props: Props) {
  const { lines, entries, onNeed, question } = props;
  const frame = useRef<HTMLDivElement>(null);
  useTopOf(frame, question);
  const rowHeight = useMedia(PHONE) ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const { items, height, show } = useVirtualRows(frame, lines.slots.length, rowHeight);
  const missing = items
    .map(({ index }) => lines.slots[index] ?? -1)
    .filter((slot) => slot >= 0 && !entries.has(slot));
  useEffect(() => {
    if (missing.length > 0) onNeed(missing);
  }, [missing.join(' ')]);
  const walk = (event: KeyboardEvent) => walkRows(event, frame.current, lines.slots.length, show);

  return (
    <section
      class="results"
      data-scroll="results"
      ref={frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('desk_results')}
      onKeyDown={walk}
    >
      <ul class="plain" style={{ height: `${height}px` }}>
        {items.map(({ index, start }) => (
          <ResultLine key={lines.slots[index] ?? -1} {...props} index={index} top={start} />
        ))}
      </ul>
    </section>
  );
}

/** Scrolls to the top for a new query only: not for new entries, nor on returning to the list. */
function useTopOf(frame: RefObject<HTMLElement | null>, question: unknown): void {
  const shown = useRef(question);
  useLayoutEffect(() => {
    if (shown.current !== question) frame.current?.scrollTo(0, 0);
    shown.current = question;
  }, [question]);
}

/** One row, positioned in pixels from the top; empty until its entry is loaded. */
function ResultLine({
  lines,
  entries,
  open,
  order,
  index,
  top,
  ...row
}: Props & { index: number; top: number }) {
  const entry = entries.get(lines.slots[index] ?? -1);
  return (
    <li
      class="result"
      data-index={index}
      aria-current={entry !== undefined && entry.id === open}
      aria-setsize={lines.slots.length}
      aria-posinset={index + 1}
      style={{ translate: `0 ${top}px` }}
    >
      {entry === undefined ? (
        <span class="skeleton" />
      ) : (
        <ResultRow
          {...row}
          entry={entry}
          told={lines.counts[index] ?? 1}
          byReading={order === 'newest' || order === 'oldest'}
        />
      )}
    </li>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus to the next or last row, scrolling it into view first if needed. */
function walkRows(
  event: KeyboardEvent,
  frame: HTMLElement | null,
  count: number,
  show: (index: number) => void,
): void {
  const row = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
  const step = STEPS[event.key] ?? 0;
  const next = Number(row?.dataset.index ?? -1) + step;
  if (step === 0 || next < 0 || next >= count) return;
  event.preventDefault();
  show(next);
  requestAnimationFrame(() => frame?.querySelector<HTMLElement>(`[data-index="${next}"] .row-open`)?.focus());
}
