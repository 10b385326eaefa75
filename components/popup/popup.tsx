import { useState } from 'preact/hooks';
import { FullNotice } from '../full-notice';
import { t } from '../i18n';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { useKeptFocus } from '../ui/kept-focus';
import { FeedList } from './feed-list';
import { PageCard } from './page-card';
import { RecentList } from './recent-list';
import { SettingsView } from './settings/settings-view';
import { SiteRow } from './site-row';
import type { PopupCallbacks, PopupState } from './types';

interface Props {
  state: PopupState;
  callbacks: PopupCallbacks;
}

/** Fragment by which the desk links to the settings. */
const SETTINGS = '#settings';

/** The toolbar popup: this page, recent readings and, behind the gear, the settings. */
export function Popup({ state, callbacks }: Props) {
  const [showsSettings, showSettings] = useState(() => location.hash === SETTINGS);
  const popup = useKeptFocus<HTMLDivElement>();
  return (
    <div ref={popup} class="popup">
      <header class="top">
        {showsSettings && <IconButton icon="back" name={t('back')} onClick={() => showSettings(false)} />}
        <h1>{showsSettings ? t('settings') : t('extName')}</h1>
        <button type="button" class="button small" onClick={callbacks.openDesk}>
          <Icon name="desk" /> {t('open_desk')}
        </button>
        {!showsSettings && <IconButton icon="gear" name={t('settings')} onClick={() => showSettings(true)} />}
      </header>
      <main>
        {showsSettings ? (
          <Settings state={state} callbacks={callbacks} />
        ) : (
          <Home state={state} callbacks={callbacks} />
        )}
      </main>
    </div>
  );
}

function Home({ state, callbacks }: Props) {
  const { page, site, settings, feeds = [], addedFeed, isFull } = state;
  return (
    <>
      {isFull && <FullNotice target="_blank" />}
      <PageCard page={page} thresholds={settings.thresholds} callbacks={callbacks} />
      {site && <SiteRow site={site} autoScore={settings.autoScore} callbacks={callbacks} />}
      {(feeds.length > 0 || addedFeed) && (
        <FeedList feeds={feeds} added={addedFeed} onAdd={callbacks.addFeed} />
      )}
      <RecentList state={state} callbacks={callbacks} />
    </>
  );
}

function Settings({ state, callbacks }: Props) {
  const { settings, scope } = state;
  return (
    <SettingsView settings={settings} scope={scope} change={callbacks.change} setScope={callbacks.setScope} />
  );
}
