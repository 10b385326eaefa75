import { render } from 'preact';
import { locale, setTranslator } from '@/components/i18n';
import { ThresholdsProvider } from '@/components/score/thresholds';
import { Database } from '@/lib/desk/database';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model';
import { messageText } from '@/lib/platform/message-text';
import { sendToBackground } from '@/lib/platform/messages';
import { grantedOrigins, missingOrigins, requestOrigins, requestSite } from '@/lib/platform/permissions';
import { watchQuota } from '@/lib/platform/quota';
import { readSettings, watchSettings } from '@/lib/platform/settings';
import { Desk } from './desk';

setTranslator(messageText);
document.documentElement.lang = locale();

const services = {
  db: new Database(),
  send: sendToBackground,
  settings: readSettings,
  followWatchlist: (onChange: (symbols: readonly string[]) => void) =>
    watchSettings(({ watchlist }) => onChange(watchlist)),
  setWatched: async (symbol: string, on: boolean) => {
    const [added, removed] = on ? [[symbol], []] : [[], [symbol]];
    await sendToBackground('settings-change', { watchlist: { added, removed } });
  },
  watchQuota,
  grantedOrigins,
  missingOrigins,
  requestOrigins,
  requestSite,
};

const app = document.getElementById('app')!;
const draw = ({ thresholds }: Settings) =>
  render(
    <ThresholdsProvider value={thresholds}>
      <Desk services={services} />
    </ThresholdsProvider>,
    app,
  );

// Rendered at once with default settings: the reader's own arrive before the first score.
draw(DEFAULT_SETTINGS);
watchSettings(draw);
void readSettings().then(draw);
