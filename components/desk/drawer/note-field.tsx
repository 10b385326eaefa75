import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTE_LENGTH } from '@/lib/model/lengths';
import { formatCount } from '../../format';
import { t } from '../../i18n';
import { Field } from '../field';

/**
 * Saves a note that was written from the note `before`. Resolves to the stored one, which may contain another text;
 * `undefined` if it was refused.
 */
export type OnNote = (note: string, before: string) => Promise<string | undefined>;

interface Props {
  note: string;
  onNote: OnNote;
}

/** The reader's note. One that is too long is not cut: it stays in the field to be shortened. */
export function NoteField({ note, onNote }: Props) {
  const [isTooLong, setTooLong] = useState(false);
  const { field, save } = useStoredNote(note, onNote);
  const write = (text: string) => {
    setTooLong(text.length > MAX_NOTE_LENGTH);
    if (text.length <= MAX_NOTE_LENGTH) void save(text);
  };
  return (
    <>
      <Field name={t('desk_note')} wide>
        <textarea
          ref={field}
          rows={3}
          defaultValue={note}
          aria-invalid={isTooLong}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      </Field>
      {isTooLong && (
        <p class="warn" role="alert">
          {t('desk_note_too_long', formatCount(MAX_NOTE_LENGTH))}
        </p>
      )}
    </>
  );
}

/** Keeps a field up to date with the stored note, except while the reader is writing in it. */
function useStoredNote(note: string, onNote: OnNote) {
  const field = useRef<HTMLTextAreaElement>(null);
  /** The stored note from which the text in the field was written. */
  const before = useRef(note);
  function follow(stored: string, shown: string): void {
    const now = field.current?.value;
    if (now === undefined || (now !== shown && now !== stored)) return;
    if (now !== stored) field.current!.value = stored;
    before.current = stored;
  }
  useLayoutEffect(() => follow(note, before.current), [note]);
  async function save(text: string): Promise<void> {
    const stored = await onNote(text, before.current);
    if (stored === undefined) return;
    before.current = stored;
    follow(stored, text);
  }
  return { field, save };
}
