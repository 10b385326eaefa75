import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '@/lib/events/event-types';
import german from '@/public/_locales/de/messages.json';
import english from '@/public/_locales/en/messages.json';

type Messages = Readonly<Record<string, { message: string }>>;

const EN: Messages = english;
const DE: Messages = german;
const ROOT = resolve(import.meta.dirname, '../../..');

const places = (text: string): string[] => (text.match(/\$\d/g) ?? []).sort();

function sourcesIn(folder: string): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'))
    .join('\n');
}

/** Prefixes of keys that the code builds from prefix and value; each prefix occurs in the sources. */
const FAMILIES = ['refusal_', 'label_', 'kind_', 'sector_', 'detail_', 'skipped_', 'event_', 'note_'];

describe('texts', () => {
  it('has the same keys in English and German, in the same order', () => {
    expect(Object.keys(DE)).toEqual(Object.keys(EN));
  });

  it('fills the same places in both', () => {
    for (const [key, { message }] of Object.entries(EN))
      expect([key, places(DE[key]!.message)]).toEqual([key, places(message)]);
  });

  it('uses American spelling', () => {
    const british =
      /\b(?:analys(?:e|ed|ing)|(?:summar|recogn|organ|categor)is\w*|(?:col|lab|fav|behavi)our\w*|(?:cancel|label)l\w*|centres?|towards)\b/iu;
    for (const [key, { message }] of Object.entries(EN)) expect(message, key).not.toMatch(british);
  });

  it('has no empty text', () => {
    for (const messages of [EN, DE])
      for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), key).not.toBe('');
  });

  it('uses typographic apostrophes and quotes, and in German a space before an ellipsis', () => {
    const typed = (messages: Messages, wrong: RegExp) =>
      Object.keys(messages).filter((key) => wrong.test(messages[key]!.message));
    expect(typed(EN, /['"]|\.\.\./u)).toEqual([]);
    expect(typed(DE, /['"]|\.\.\.|\S…/u)).toEqual([]);
  });

  it('has a plural for each singular', () => {
    const singulars = Object.keys(EN).filter((key) => key.endsWith('_one'));
    expect(singulars.length).toBeGreaterThan(5);
    for (const key of singulars) expect(EN).toHaveProperty([key.replace(/_one$/, '_other')]);
  });

  it('never counts one thing in the plural', () => {
    // These counts are always plural: a fortnight, thirty days, thousands of words.
    const many = ['desk_chart_legend', 'desk_keep_days', 'history_of_symbol_one', 'note_first_words'];
    const counted = /\$\d (?:articles|days|pairs|items|lines|sentences|words|names|times|rows|holdings)\b/u;
    const wrong = Object.entries(EN).filter(
      ([key, { message }]) => counted.test(message) && !key.endsWith('_other') && !many.includes(key),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('names every type of event', () => {
    for (const type of EVENT_TYPES) expect(EN).toHaveProperty([`event_${type.replaceAll('-', '_')}`]);
  });

  it('has no unused text', () => {
    const sources = ['components', 'lib', 'entrypoints'].map(sourcesIn).join('\n');
    const config = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const isUsed = (key: string) =>
      FAMILIES.some((family) => key.startsWith(family)) ||
      sources.includes(`'${key.replace(/_(one|other)$/, '')}'`) ||
      config.includes(`__MSG_${key}__`);
    expect(Object.keys(EN).filter((key) => !isUsed(key))).toEqual([]);
  });
});
