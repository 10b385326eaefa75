import type { ComponentChildren } from 'preact';
import { FullNotice } from '../full-notice';
import { type MessageKey, t } from '../i18n';
import { IconButton } from '../ui/icon-button';
import { useKeptFocus } from '../ui/kept-focus';
import type { Place } from './types';
import { NARROW, useMedia } from './use-media';

/** The pages of the desk, in navigation order. */
export const DESK_PAGES = ['research', 'tickers', 'portfolio', 'alerts', 'feeds', 'settings'] as const;

const NAMES: Readonly<Record<(typeof DESK_PAGES)[number], MessageKey>> = {
  research: 'desk_research',
  tickers: 'desk_tickers',
  portfolio: 'desk_portfolio',
  alerts: 'desk_alerts',
  feeds: 'desk_feeds',
  settings: 'desk_settings',
};

/** A page's name in the navigation. */
export const pageName = (page: keyof typeof NAMES): string => t(NAMES[page]);

interface Props {
  page: Place['page'];
  /** What the page is about, for example a symbol. */
  subject: string;
  unread: number;
  /** The last write to the history failed because storage is full. */
  isFull: boolean;
  /** Why the last change was not saved; absent if it was. */
  failure: string | undefined;
  onForget(): void;
  /** The undo bar. */
  undo: ComponentChildren;
  children: ComponentChildren;
  drawer?: ComponentChildren;
}

/** The frame of the desk: navigation on the left, the page, and the evidence drawer on the right if open. */
export function DeskFrame({
  page,
  subject,
  unread,
  isFull,
  failure,
  onForget,
  undo,
  children,
  drawer,
}: Props) {
  const current = page === 'ticker' ? 'tickers' : page === 'site' ? 'research' : page;
  const frame = useKeptFocus<HTMLDivElement>();
  const isOpen = drawer !== undefined && drawer !== null;
  // In a narrow window the drawer covers the page, which is then inert: failures and undo are drawn over the drawer.
  const isCovered = useMedia(NARROW) && isOpen;
  const said = failure !== undefined && <Failure text={failure} onForget={onForget} />;
  return (
    <div ref={frame} class="desk" data-scroll="desk" data-drawer={isOpen}>
      {!isCovered && <SkipButton />}
      {/* Links within the desk load no document: this tells a screen reader that the page changed. */}
      <p class="hidden" role="status">
        {subject}
      </p>
      <Navigation current={current} unread={unread} isCovered={isCovered} />
      <main class="desk-main" data-scroll="page" tabIndex={-1} inert={isCovered}>
        {isFull && <FullNotice target="_self" />}
        {!isCovered && said}
        {children}
        {!isCovered && undo}
      </main>
      {drawer}
      {isCovered && said}
      {isCovered && undo}
    </div>
  );
}

interface NavigationProps {
  current: (typeof DESK_PAGES)[number];
  unread: number;
  isCovered: boolean;
}

const Navigation = ({ current, unread, isCovered }: NavigationProps) => (
  <nav class="desk-nav" aria-label={t('desk_navigation')} inert={isCovered}>
    <strong class="desk-name">Tickertone</strong>
    <ul class="plain">
      {DESK_PAGES.map((name) => (
        <li key={name}>
          <a href={`#/${name}`} aria-current={name === current ? 'page' : undefined}>
            {pageName(name)}
            {name === 'alerts' && unread > 0 && <Unread count={unread} />}
          </a>
        </li>
      ))}
    </ul>
    <p class="quiet small">{t('desk_own_reading')}</p>
  </nav>
);

const Unread = ({ count }: { count: number }) => (
  <span class="chip">
    {count}
    <span class="hidden"> {t('desk_unread')}</span>
  </span>
);

/** A button, not a link: a link would change the fragment, which is the page's address. */
const SkipButton = () => (
  <button type="button" class="button skip" onClick={() => document.querySelector('main')?.focus()}>
    {t('desk_skip')}
  </button>
);

/** An error message that stays until it is dismissed or something was saved. */
const Failure = ({ text, onForget }: { text: string; onForget(): void }) => (
  <p class="warn row" role="alert">
    <span class="grow">{text}</span>
    <IconButton icon="close" name={t('close')} onClick={onForget} />
  </p>
);
