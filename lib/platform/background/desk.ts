import { browser } from 'wxt/browser';
import type { Database } from '@/lib/desk/database';
import { repairDigest } from '@/lib/desk/digest/repair';
import { allowedNow, nextDue } from '@/lib/desk/feeds/poll-due';
import { forgetGoneFeeds } from '@/lib/desk/feeds/seen-items';
import { enforceRetention, forgetGoneFirings } from '@/lib/desk/history/retention';
import { applyPolicy, readPolicy } from '@/lib/desk/policy';
import { readPreferences } from '@/lib/desk/preferences';
import { readImportFile, removeImportFile, removeOldImportFile } from '@/lib/desk/transfer/import-file';
import { addedSettings } from '@/lib/desk/transfer/settings-line';
import type { Engine } from '@/lib/engine';
import { changedBy } from '@/lib/model/settings-change';
import { hasAccessEverywhere, hasSiteAccess } from '../permissions';
import { trackQuota } from '../quota';
import { patchSettings } from '../settings';
import { listenToAlarms, setFeedAlarm, tidySoon } from './alarms';
import { type DeskDeps, pollAndNotify } from './desk-handlers';
import { type EngineHost, scoreItem } from './engine-host';
import { listenToNotifications, notify, withdraw } from './notifications';
import { listenToSync } from './sync';

/** The dependencies of the desk's calls, from the browser. */
export function deskDeps(db: Database, host: EngineHost): DeskDeps {
  const feedsChanged = async () => setFeedAlarm(await nextDue(db, Date.now()), Date.now());
  return {
    db,
    now: Date.now,
    random: Math.random,
    score: (item) => scoreItem(host, item),
    symbolsOf: async (names) => symbolsOf(await host.engine(), names),
    mayFetch: hasSiteAccess,
    mayFollow: hasAccessEverywhere,
    notify,
    withdraw: (firings) => withdraw(firings).catch(() => undefined),
    importFile: readImportFile,
    removeImportFile,
    addSettings: (file) => patchSettings((here) => changedBy(here, addedSettings(here, file))),
    trackQuota: (write) => trackQuota(db, write),
    tidySoon,
    followPolicy: () => followPolicy(db, feedsChanged),
    feedsChanged,
  };
}

const symbolsOf = (engine: Engine, names: readonly string[]): (string | null)[] =>
  names.map((name) => engine.symbolOf(name) ?? null);

/**
 * Registers the desk's background work: polling, cleanup, notifications, policy and sync. Synchronous, like all
 * listeners.
 */
export function listenForDesk(deps: DeskDeps): void {
  listenToAlarms({ pollFeeds: () => pollAndNotify(deps), tidy: () => tidy(deps.db) });
  listenToNotifications();
  listenToSync(deps.db, deps.feedsChanged);
  browser.permissions.onAdded.addListener(() => void pollAllowed(deps));
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void deps.followPolicy();
  });
  browser.runtime.onStartup.addListener(() => void deps.followPolicy());
  browser.runtime.onInstalled.addListener(() => void deps.followPolicy());
}

/** Polls feeds that were waiting for a site's permission at once, instead of when they are due, up to a day later. */
async function pollAllowed(deps: DeskDeps): Promise<void> {
  const ids = await allowedNow(deps.db, deps);
  if (ids.length > 0) await pollAndNotify(deps, ids);
}

async function tidy(db: Database): Promise<void> {
  const now = Date.now();
  const { retentionDays } = await readPreferences(db);
  await repairDigest(db);
  await Promise.all([trackQuota(db, enforceRetention(db, retentionDays, now)), forgetGoneFeeds(db)]);
  await forgetGoneFirings(db);
  await removeOldImportFile(now);
}

/** Applies the administrator's policy. Browsers without one return nothing or fail: then there is none. */
async function followPolicy(db: Database, feedsChanged: () => Promise<void>): Promise<void> {
  const stored = await browser.storage.managed.get(null).catch(() => undefined);
  const policy = readPolicy(stored);
  await applyPolicy(db, policy, Date.now());
  await enableSites(policy.sites);
  await feedsChanged();
}

async function enableSites(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  await patchSettings(({ enabledSites }) => ({ enabledSites: [...new Set([...enabledSites, ...sites])] }));
}
