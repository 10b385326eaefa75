import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n';
import { ResultRow } from './result-row';
import type { EntryView, LinesView } from './types';
import { useVirtualRows } from './use-virtual-rows';

export const ROW_HEIGHT = 62;

interface Props {
  lines: LinesView;
  /** Entries that are loaded, by slot; the others are asked for as they come into sight. */
  entries: ReadonlyMap<number, EntryView>;
  open: string | undefined;
  now: number;
  onNeed(slots: readonly number[]): void;
  onOpen(entry: EntryView): void;
  onStar(entry: EntryView): void;
}

/** The result as a list of any length: only rows in sight exist. Arrow keys walk, Enter opens. */
export function ResultList({ lines, entries, open, now, onNeed, onOpen, onStar }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const { items, height, show } = useVirtualRows(frame, lines.slots.length, ROW_HEIGHT);
  const missing = items
    .map(({ index }) => lines.slots[index] ?? -1)
    .filter((slot) => slot >= 0 && !entries.has(slot));
  useEffect(() => {
    if (missing.length > 0) onNeed(missing);
  }, [missing.join(' ')]);

  function walk(event: KeyboardEvent): void {
    const from = Number(
      (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset.index ?? -1,
    );
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = from + step;
    if (step === 0 || next < 0 || next >= lines.slots.length) return;
    event.preventDefault();
    show(next);
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[data-index="${next}"] .row-open`)?.focus(),
    );
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="results" ref={frame} tabIndex={0} aria-label={t('desk_results')} onKeyDown={walk}>
      <ul class="plain" style={{ height }}>
        {items.map(({ index, start }) => {
          const slot = lines.slots[index] ?? -1;
          const entry = entries.get(slot);
          return (
            <li
              key={slot}
              class="result"
              data-index={index}
              data-open={entry !== undefined && entry.id === open}
              aria-setsize={lines.slots.length}
              aria-posinset={index + 1}
              style={{ translate: `0 ${start}px` }}
            >
              {entry === undefined ? (
                <span class="skeleton" />
              ) : (
                <ResultRow
                  entry={entry}
                  told={lines.counts[index] ?? 1}
                  now={now}
                  onOpen={onOpen}
                  onStar={onStar}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
