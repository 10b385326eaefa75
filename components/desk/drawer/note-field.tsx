import { useState } from 'preact/hooks';
import { MAX_NOTE_LENGTH } from '@/lib/model/lengths';
import { formatCount } from '../../format';
import { t } from '../../i18n';

interface Props {
  note: string;
  onNote(note: string): void;
}

/** The reader's own words. What is too long to be kept is not cut: it stays in the field to be shortened. */
export function NoteField({ note, onNote }: Props) {
  const [isTooLong, setTooLong] = useState(false);
  const write = (text: string) => {
    setTooLong(text.length > MAX_NOTE_LENGTH);
    if (text.length <= MAX_NOTE_LENGTH) onNote(text);
  };
  return (
    <>
      <label class="field" data-wide>
        <span>{t('desk_note')}</span>
        <textarea
          rows={3}
          defaultValue={note}
          aria-invalid={isTooLong}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      </label>
      {isTooLong && (
        <p class="warn" role="alert">
          {t('desk_note_too_long', formatCount(MAX_NOTE_LENGTH))}
        </p>
      )}
    </>
  );
}
