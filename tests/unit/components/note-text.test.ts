import { afterEach, describe, expect, it } from 'vitest';
import { setTranslator } from '@/components/i18n';
import { noteText } from '@/components/note-text';
import { type CoverageNoteName, coverageNote, readCoverageNote } from '@/lib/model/coverage-note';
import de from '@/public/_locales/de/messages.json';

const NAMES = Object.keys(de).flatMap((key) => /^note_(.+)$/u.exec(key)?.[1] ?? []) as CoverageNoteName[];

const german = () =>
  setTranslator((key, values) =>
    de[key].message.replace(/\$(\d)/gu, (_, number) => values[Number(number) - 1] ?? ''),
  );

describe('notes on coverage', () => {
  afterEach(() => setTranslator((key) => (key === 'locale' ? 'en' : key)));

  it.each(NAMES)('are known again by their words: %s', (name) => {
    const values = ['negative', 'mixed'];
    const note = readCoverageNote(coverageNote(name, ...values));
    expect(note?.name).toBe(name);
    expect(values.slice(0, note!.values.length)).toEqual(note!.values);
  });

  it('are shown in the language of the reader, with labels and numbers', () => {
    german();
    expect(noteText(coverageNote('disagreement', 'negative', 'mixed'))).toBe(
      'Überschrift negativ, Text gemischt.',
    );
    expect(noteText(coverageNote('first_words', 20_000))).toContain('20000');
    expect(noteText(coverageNote('not_kept_full'))).toContain('Er ist voll');
  });

  it('stay as they are if their text is unknown', () => {
    german();
    expect(noteText('the page ended early')).toBe('the page ended early');
    expect(readCoverageNote('headline negative')).toBeUndefined();
  });
});
