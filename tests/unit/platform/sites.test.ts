import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { autoScoreRefusal, isPrivateHost, NEWS_SITES, siteSwitched } from '@/lib/platform/sites';

describe('isPrivateHost', () => {
  it.each([
    'mail.google.com',
    'www.chase.com',
    'webmail.example.com',
    'localhost',
    'wiki',
    'build.corp',
    'printer.local',
    '127.0.0.1',
    '10.0.0.8',
    '[::1]',
    'login.bank.example',
    'www.chase.com.',
    'localhost.',
    'build.corp.',
  ])('%s is', (host) => expect(isPrivateHost(host)).toBe(true));

  it.each(['www.example.com', 'news.google.com', 'notchase.com', 'chase.com.example.org', 'mailchimp.com'])(
    '%s is not',
    (host) => expect(isPrivateHost(host)).toBe(false),
  );

  it('holds none of the news sites', () => expect(NEWS_SITES.filter(isPrivateHost)).toEqual([]));
});

describe('autoScoreRefusal', () => {
  const refusal = (host: string, change: Partial<typeof DEFAULT_SETTINGS> = {}) =>
    autoScoreRefusal(host, { ...DEFAULT_SETTINGS, ...change });

  it('lets a news site be scored', () => expect(refusal('www.reuters.com')).toBeUndefined());
  it('says that it is paused', () => expect(refusal('www.reuters.com', { autoScore: false })).toBe('paused'));
  it('takes a switched-off site with its subdomains', () =>
    expect(refusal('uk.example.com', { disabledSites: ['example.com'] })).toBe('site-off'));
  it('keeps off private hosts', () => expect(refusal('localhost')).toBe('private-host'));
  it('lets the reader ask for a private host by name', () =>
    expect(refusal('localhost', { enabledSites: ['localhost'] })).toBeUndefined());
  it('prefers "off" to "on"', () =>
    expect(refusal('a.com', { enabledSites: ['a.com'], disabledSites: ['a.com'] })).toBe('site-off'));
});

describe('a site with the dot of the root behind it', () => {
  const hosts = [
    ['x.com', 'x.com.'],
    ['x.com.', 'x.com'],
  ] as const;

  it.each(hosts)('%s is off where %s is', (host, site) =>
    expect(autoScoreRefusal(host, { ...DEFAULT_SETTINGS, disabledSites: [site] })).toBe('site-off'),
  );

  it.each(hosts)('%s is switched on, and off, where %s was switched before', (host, site) => {
    const off = { ...DEFAULT_SETTINGS, ...siteSwitched(DEFAULT_SETTINGS, site, true) };
    const on = { ...off, ...siteSwitched(off, host, false) };
    expect(on).toMatchObject({ disabledSites: [], enabledSites: ['x.com'] });
    expect(siteSwitched(on, site, true)).toEqual({ disabledSites: ['x.com'], enabledSites: [] });
  });
});
