// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeedRow, type FeedView } from '@/components/desk/feeds/feed-row';
import { setTranslator } from '@/components/i18n';
import { linkText } from '@/components/overlay/tickers/instrument-text';
import { refusalDetail } from '@/components/refusal-detail';
import { sectorName } from '@/components/sector-name';
import dictionary from '@/public/data/instruments.json';
import { translatorOf } from '@/tests/gallery/translator';

beforeEach(() => setTranslator(translatorOf('de')));
afterEach(() => setTranslator(translatorOf('en')));

describe('in German', () => {
  it('what the gate says of a page is German', () => {
    const gate = readFileSync('lib/extract/gate.ts', 'utf8');
    const details = Array.from(gate.matchAll(/\bno\('([^']+)'/gu), ([, detail]) => detail!);
    expect(details.length).toBeGreaterThan(5);
    const texts = details.map((detail) => refusalDetail('not-article', detail));
    expect(texts.filter((text) => !/^(?:Sie|Die|Das) /u.test(text ?? ''))).toEqual([]);
  });

  it('the words that are missing are counted', () => {
    expect(refusalDetail('too-short', '1 words, at least 4 needed')).toBe('1 Wort; mindestens 4 sind nötig.');
    expect(refusalDetail('paywall', '12 words')).toBe('12 Wörter.');
  });

  it('texts that exist in English only are left out', () => {
    expect(refusalDetail('failed', 'could not establish connection')).toBeUndefined();
    expect(refusalDetail('unsupported-page', 'application/pdf')).toBe('Das ist ein PDF.');
    expect(refusalDetail('unsupported-page', 'image/svg+xml')).toBe('Das ist ein Bild.');
    expect(refusalDetail('unsupported-page', 'video/mp4')).toBe('Das ist eine Ton- oder Videodatei.');
    expect(refusalDetail('unsupported-page', 'text/html')).toContain('bearbeitet');
    expect(refusalDetail('unsupported-page', 'application/json')).toBe('Das ist eine Datei, keine Webseite.');
    expect(refusalDetail('blocked-page', 'Just a moment...')).toBe('Just a moment...');
    expect(linkText({ reason: 'explicit ticker', confidence: 0.99 })).toBe('Erkannt, zu 99\u00a0% sicher');
  });

  it('every sector of the dictionary has a German name', () => {
    const english = ['Industrials', 'Energy', 'Finance', 'Utilities', 'Health Care'];
    const names = dictionary.sectors.map(sectorName);
    expect(names.filter((name) => english.includes(name) || / Services$|^Consumer/u.test(name))).toEqual([]);
    expect(sectorName('Meine')).toBe('Meine');
  });

  const rowOf = (feed: Pick<FeedView, 'status' | 'detail'>): string => {
    const nothing = () => undefined;
    const view = { id: 'https://a.example/f', title: 'A', items: 0, nextPoll: 0, ...feed };
    const frame = document.createElement('ul');
    render(<FeedRow feed={view} now={0} onPoll={nothing} onAllow={nothing} onDelete={nothing} />, frame);
    return frame.textContent ?? '';
  };

  it('a feed says what its server answered, and nothing in English', () => {
    expect(rowOf({ status: 'http-error', detail: 'HTTP 404' })).toContain('nicht gefunden');
    expect(rowOf({ status: 'http-error', detail: 'HTTP 403' })).toContain('vom Server abgelehnt');
    expect(rowOf({ status: 'http-error', detail: 'HTTP 500' })).toContain('Serverfehler');
    expect(rowOf({ status: 'unreachable', detail: 'Failed to fetch' })).not.toContain('Failed');
  });
});
