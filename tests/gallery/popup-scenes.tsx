import { render } from 'preact';
import { Popup } from '@/components/popup/popup';
import css from '@/components/popup/popup.css?inline';
import type { PopupCallbacks, PopupState, RecentItem } from '@/components/popup/types';
import { DEFAULT_SETTINGS, type Label } from '@/lib/model';
import { HOUR } from '@/lib/util/time';
import { mixedArticle } from './articles';
import { crowdedArticle } from './awkward-articles';
import type { Scene } from './scene';

const item = (
  at: number,
  title: string,
  site: string,
  label: Label,
  score: number,
  symbols: readonly string[],
): RecentItem => ({
  id: `page:${at}`,
  url: `https://news.example/${at}`,
  title,
  site,
  lastSeen: Date.now() - at ** 3 * HOUR * 0.4,
  label,
  score,
  symbols,
  kind: 'page',
});

const RECENT: readonly RecentItem[] = [
  item(0, 'Meta takes 49% of Scale AI, and its customers start to leave', 'The Example Post', 'mixed', 0.03, [
    'META',
    'GOOGL',
  ]),
  item(1, 'Chipmaker lifts outlook as orders for data centres double', 'Ledger Daily', 'positive', 0.61, [
    'NVDA',
    'TSM',
    'AVGO',
    'AMD',
  ]),
  item(2, crowdedArticle.analysis.article.title, 'aviation.example', 'negative', -0.52, ['BA', 'AIR.PA']),
  item(3, 'What the central bank will look at before it decides', 'Ledger Daily', 'neutral', 0.02, []),
  item(4, 'Retailer narrows its loss and closes forty stores', 'The Example Post', 'mixed', -0.08, ['KSS']),
  item(5, 'Recall of 1.1 million cars widens to a second factory', 'motor.example', 'negative', -0.71, ['F']),
  item(6, 'Shipping rates fall for the ninth week', 'Freight Wire', 'negative', -0.33, ['MAERSK-B.CO']),
];

const START: PopupState = {
  page: { phase: 'done', kind: 'page', analysis: mixedArticle.analysis },
  site: { host: 'news.example', allowed: true, off: false },
  recent: RECENT,
  search: '',
  settings: {
    ...DEFAULT_SETTINGS,
    watchlist: ['META', 'NVDA', '7203.T'],
    overrides: [
      { name: 'Target', action: 'silence' },
      { name: 'the iPhone maker', action: 'add', symbol: 'AAPL', kind: 'company' },
    ],
  },
  scope: 'news-sites',
};

function live(root: HTMLElement, initial: PopupState): void {
  let state = initial;
  const change = (parts: Partial<PopupState>) => {
    state = { ...state, ...parts };
    draw();
  };
  const callbacks: PopupCallbacks = {
    analyze: () => change({ page: { phase: 'working' } }),
    showCard: () => {},
    allowSite: () => state.site && change({ site: { ...state.site, allowed: true } }),
    setSiteOff: (off) => state.site && change({ site: { ...state.site, off } }),
    addFeed: (feed) =>
      change({
        addedFeed: { feed, outcome: 'added' },
        feeds: state.feeds?.filter((one) => one !== feed) ?? [],
      }),
    search: (search) =>
      change({ search, recent: RECENT.filter(({ title }) => title.toLowerCase().includes(search)) }),
    open: () => {},
    remove: (gone) =>
      change({ deleted: gone.title, recent: state.recent?.filter((one) => one !== gone) ?? [] }),
    undo: () => change({ recent: RECENT }),
    clear: () => change({ recent: [] }),
    openDesk: () => {},
    change: (patch) => change({ settings: { ...state.settings, ...patch } }),
    setScope: (scope) => change({ scope }),
  };
  const draw = () => render(<Popup state={state} callbacks={callbacks} />, root);
  draw();
}

const scene = (name: string, parts: Partial<PopupState>, press: readonly string[] = []): Scene => ({
  name: `popup-${name}`,
  press,
  css,
  show: (root) => live(root, { ...START, ...parts }),
});

const unlisted: Partial<PopupState> = {
  site: { host: 'a-very-long-subdomain.of-a-site.example', allowed: false, off: false },
};

const FEEDS = [
  { url: 'https://news.example/markets.rss', title: 'The Example Post: markets and companies, all day' },
  { url: 'https://news.example/feeds/a-very-long-address/of/a-feed/atom.xml', title: '' },
];

export const popupScenes: readonly Scene[] = [
  scene('done', {}),
  scene('idle', { page: { phase: 'idle' }, ...unlisted }),
  scene('first-time', { page: { phase: 'idle' }, recent: [], scope: 'none', ...unlisted }),
  scene('feeds', { feeds: FEEDS, ...unlisted }),
  scene('working', { page: { phase: 'working' } }),
  scene('refused', { page: { phase: 'refused', reason: 'not-article' } }),
  scene('blocked', { page: { phase: 'refused', reason: 'blocked-page' }, recent: RECENT.slice(0, 2) }),
  scene('crowded', { page: { phase: 'done', kind: 'selection', analysis: crowdedArticle.analysis } }),
  scene('search-none', { search: 'xyz', recent: [] }),
  scene('deleted', { deleted: crowdedArticle.analysis.article.title, recent: RECENT.slice(0, 3) }),
  scene('clear', {}, ['Clear all']),
  scene('settings', {}, ['#Settings']),
  scene('settings-off', { settings: DEFAULT_SETTINGS, scope: 'some-sites' }, ['#Settings']),
];
