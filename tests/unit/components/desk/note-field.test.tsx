// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { NoteField } from '@/components/desk/drawer/note-field';
import { Shown } from '../shown';

it('a note is not saved while it is too long, and says so', () => {
  const onNote = vi.fn(async (note: string) => note);
  const shown = new Shown(<NoteField note="" onNote={onNote} />);
  shown.write('Your note', 'n'.repeat(20_001));
  expect(onNote).not.toHaveBeenCalled();
  expect(shown.alert).toContain('20,000 characters');
  shown.write('Your note', 'n'.repeat(20_000));
  expect(onNote).toHaveBeenCalledTimes(1);
  expect(shown.alert).toBe('');
});
