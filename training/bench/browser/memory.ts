import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import type { Newsroom } from '@/demo/newsroom';
import { readStories } from '@/demo/story';
import type { Figure } from '../report';
import { type BenchBrowser, heapOfBackground, heapOfTab, openOwn, startBrowser } from './chromium';
import { ANSWER, loadUntil, openWatchedTab } from './marks';
import { ARTICLE_300_KB } from './pages';

/** Available in pages of the extension. */
declare const chrome: Browser;

const MB = 1_000_000;
const OPEN_ARTICLES = 50;
/** Milliseconds until a tab is at rest: by then its result is saved and its highlights are painted. */
const AT_REST_MS = 1_500;

/** Polls by timer: a background tab gets no animation frames, which Playwright waits for by default. */
const POLL = { polling: 100 };

/**
 * Measures what a tab with an article costs beyond the same tab without us, and what many tabs cost the background.
 */
export async function memory(browser: BenchBrowser, newsroom: Newsroom, rounds: number): Promise<Figure[]> {
  const perTab = await heapPerTab(browser, newsroom, rounds);
  const { one, many } = await heapOfManyTabs(browser, newsroom);
  return [
    { name: 'article, 300 kB: heap that we add to the tab, at rest', unit: 'MB', values: perTab, atMost: 3 },
    { name: 'background with one article open: heap', unit: 'MB', values: [one] },
    {
      name: `background with ${OPEN_ARTICLES} articles open: heap beyond that`,
      unit: 'MB',
      values: [many - one],
      atMost: 1,
    },
  ];
}

async function heapPerTab(extended: BenchBrowser, newsroom: Newsroom, rounds: number): Promise<number[]> {
  const plain = await startBrowser();
  const url = newsroom.url(ARTICLE_300_KB);
  const differences: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const [ours, theirs] = [await heapOf(extended, url, true), await heapOf(plain, url, false)];
    differences.push((ours - theirs) / MB);
  }
  await plain.close();
  return differences;
}

async function heapOf(browser: BenchBrowser, url: string, isAnswered: boolean): Promise<number> {
  const page = await openArticle(browser, url, isAnswered);
  await page.waitForTimeout(AT_REST_MS);
  const heap = await heapOfTab(browser, page);
  await page.close();
  return heap;
}

async function openArticle({ context }: BenchBrowser, url: string, isAnswered: boolean) {
  const page = await openWatchedTab(context);
  await (isAnswered ? loadUntil(page, url, ANSWER) : page.goto(url));
  return page;
}

async function heapOfManyTabs(browser: BenchBrowser, newsroom: Newsroom) {
  const slugs = [...readStories().values()].filter(({ lang }) => lang === 'en').map(({ slug }) => slug);
  const own = await openOwn(browser);
  const pages: Page[] = [];
  const open = async (i: number) => {
    pages.push(await openArticle(browser, newsroom.url(`/story/${slugs[i % slugs.length]}?n=${i}`), false));
    await analyses(own, i + 1);
  };
  await open(0);
  const one = await heapOfBackground(browser);
  for (let i = 1; i < OPEN_ARTICLES; i++) await open(i);
  const many = await heapOfBackground(browser);
  await Promise.all([own, ...pages].map((page) => page.close()));
  return { one: one / MB, many: many / MB };
}

/** Waits until the background has analyzed this many open tabs; background tabs are not painted. */
async function analyses(own: Page, count: number): Promise<void> {
  await own.waitForFunction(
    async (count) => {
      const states = Object.values(await chrome.storage.session.get(null)) as { phase?: string }[];
      return states.filter(({ phase }) => phase === 'done').length >= count;
    },
    count,
    POLL,
  );
}
