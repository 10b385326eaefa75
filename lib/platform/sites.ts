import type { Refusal, Settings } from '@/lib/model';

/** Well-known business and general news sites, offered as one grant. */
// biome-ignore format: a list of names reads best dense
export const NEWS_SITES = [
  'apnews.com', 'axios.com', 'barrons.com', 'bbc.co.uk', 'bbc.com', 'benzinga.com', 'bloomberg.com',
  'businessinsider.com', 'cbsnews.com', 'cnbc.com', 'cnn.com', 'economist.com', 'fastcompany.com',
  'finance.yahoo.com', 'financialpost.com', 'fool.com', 'forbes.com', 'fortune.com', 'foxbusiness.com', 'ft.com',
  'globeandmail.com', 'investing.com', 'investors.com', 'latimes.com', 'livemint.com', 'marketwatch.com',
  'moneycontrol.com', 'morningstar.com', 'nbcnews.com', 'nikkei.com', 'npr.org', 'nytimes.com', 'politico.com',
  'qz.com', 'reuters.com', 'scmp.com', 'seekingalpha.com', 'techcrunch.com', 'theatlantic.com', 'theguardian.com',
  'theinformation.com', 'thestreet.com', 'theverge.com', 'time.com', 'usatoday.com', 'venturebeat.com',
  'washingtonpost.com', 'wired.com', 'wsj.com', 'zacks.com',
] as const;

/** Private hosts: never scored automatically, whatever was granted. */
// biome-ignore format: a list of names reads best dense
const PRIVATE_HOSTS = [
  'mail.google.com', 'outlook.com', 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com',
  'mail.yahoo.com', 'proton.me', 'protonmail.com', 'fastmail.com', 'icloud.com', 'gmx.com', 'gmx.net', 'web.de',
  'docs.google.com', 'drive.google.com', 'calendar.google.com', 'meet.google.com', 'chat.google.com',
  'accounts.google.com', 'login.microsoftonline.com', 'office.com', 'sharepoint.com', 'teams.microsoft.com',
  'slack.com', 'discord.com', 'notion.so', 'atlassian.net', 'dropbox.com', 'web.whatsapp.com', 'messenger.com',
  'web.telegram.org', 'chatgpt.com', 'claude.ai', 'gemini.google.com', 'paypal.com', 'stripe.com', 'wise.com',
  'revolut.com', 'chase.com', 'bankofamerica.com', 'wellsfargo.com', 'citi.com', 'citibank.com', 'capitalone.com',
  'usbank.com', 'hsbc.com', 'hsbc.co.uk', 'barclays.co.uk', 'lloydsbank.co.uk', 'natwest.com', 'santander.com',
  'deutsche-bank.de', 'commerzbank.de', 'sparkasse.de', 'ing.de', 'dkb.de', 'n26.com', 'bnpparibas.com', 'ubs.com',
  'americanexpress.com', 'fidelity.com', 'schwab.com', 'vanguard.com', 'etrade.com', 'robinhood.com',
  'interactivebrokers.com', 'coinbase.com', 'kraken.com', 'mychart.com', 'irs.gov',
] as const;

/** Removes the dot of the DNS root: `paypal.com.` is `paypal.com`. */
const withoutRoot = (host: string) => host.replace(/\.$/u, '');

const isSame = (host: string, site: string) => withoutRoot(host) === withoutRoot(site);
const isWithin = (host: string, site: string) =>
  isSame(host, site) || withoutRoot(host).endsWith(`.${withoutRoot(site)}`);

/**
 * Whether a host is private: the listed mail, banking, office and chat services, this machine, and hosts of the local
 * network.
 */
export function isPrivateHost(name: string): boolean {
  const host = withoutRoot(name);
  return isInnerHost(host) || isSignInHost(host) || PRIVATE_HOSTS.some((site) => isWithin(host, site));
}

/** Hosts where readers sign in: mail, accounts, banking, an intranet. */
const isSignInHost = (host: string) =>
  /^(mail|webmail|email|login|signin|auth|sso|account|accounts|secure|banking|onlinebanking|ebanking|intranet|vpn|portal)\./u.test(
    host,
  );

function isInnerHost(host: string): boolean {
  const isAddress = /^\d{1,3}(\.\d{1,3}){3}$/u.test(host) || host.startsWith('[');
  const hasInnerEnding = /\.(local|localhost|internal|intranet|corp|home|lan|test|invalid|arpa)$/u.test(host);
  return isAddress || hasInnerEnding || !host.includes('.');
}

/**
 * Why a page on `host` is not scored automatically; `undefined` if it is. The reader's explicit choice for a host
 * wins.
 */
export function autoScoreRefusal(
  host: string,
  { autoScore, disabledSites, enabledSites }: Settings,
): Extract<Refusal, 'paused' | 'site-off' | 'private-host'> | undefined {
  if (!autoScore) return 'paused';
  if (disabledSites.some((site) => isWithin(host, site))) return 'site-off';
  if (enabledSites.some((site) => isWithin(host, site))) return undefined;
  return isPrivateHost(host) ? 'private-host' : undefined;
}

/** The changes that switch scoring of a site off or on. Switching on applies to private hosts too. */
export function siteSwitched(
  { disabledSites, enabledSites }: Settings,
  host: string,
  off: boolean,
): Partial<Settings> {
  const disabled = disabledSites.filter((site) => !isWithin(host, site));
  const enabled = enabledSites.filter((site) => !isSame(site, host));
  return off
    ? { disabledSites: [...disabled, withoutRoot(host)], enabledSites: enabled }
    : { disabledSites: disabled, enabledSites: [...enabled, withoutRoot(host)] };
}
