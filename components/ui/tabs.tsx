import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** One tab of a tab list. */
export interface Tab<Id extends string> {
  id: Id;
  name: string;
  /** Number of items in it, if useful. */
  count?: number;
}

interface Props<Id extends string> {
  tabs: readonly Tab<Id>[];
  open: Id;
  label: string;
  onOpen(id: Id): void;
  children: ComponentChildren;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs after the ARIA Authoring Practices: one tab stop, arrow keys, Home and End; the tab labels its panel. */
export function Tabs<Id extends string>({ tabs, open, label, onOpen, children }: Props<Id>) {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex((tab) => tab.id === open);

  function move(event: KeyboardEvent): void {
    const target = targetOf(event.key, at, tabs.length);
    if (target === undefined) return;
    event.preventDefault();
    onOpen(tabs[target]!.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(({ id, name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}-${id}`}
            aria-controls={`${prefix}-panel`}
            aria-selected={id === open}
            tabIndex={id === open ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            {name}
            {count !== undefined && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      <div
        class="panel"
        role="tabpanel"
        id={`${prefix}-panel`}
        aria-labelledby={`${prefix}-${open}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls must be reachable by keyboard
        tabIndex={0}
        key={open}
      >
        {children}
      </div>
    </>
  );
}

function targetOf(key: string, at: number, length: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const step = STEPS[key];
  return step === undefined ? undefined : (at + step + length) % length;
}
