import { LABELS } from '@/lib/model';
import { readCoverageNote } from '@/lib/model/coverage-note';
import { t } from './i18n';
import { labelName } from './score/label-name';

/** A coverage note in the reader's language; unknown notes stay as they are. */
export function noteText(text: string): string {
  const note = readCoverageNote(text);
  return note ? t(`note_${note.name}`, ...note.values.map(inLanguage)) : text;
}

function inLanguage(value: string): string {
  const label = LABELS.find((each) => each === value);
  return label ? labelName(label) : value;
}
