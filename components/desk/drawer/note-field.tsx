import { useState } from 'preact/hooks';
import { MAX_NOTE_LENGTH } from '@/lib/model/lengths';
import { formatCount } from '../../format';
import { t } from '../../i18n';
import { Field } from '../field';

interface Props {
  note: string;
  onNote(note: string): void;
}

/** The reader's note. One that is too long is not cut: it stays in the field to be shortened. */
export function NoteField({ note, onNote }: Props) {
  const [isTooLong, setTooLong] = useState(false);
  const write = (text: string) => {
    setTooLong(text.length > MAX_NOTE_LENGTH);
    if (text.length <= MAX_NOTE_LENGTH) onNote(text);
  };
  return (
    <>
      <Field name={t('desk_note')} wide>
        <textarea
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
