import type { OverlayCallbacks, WrongLink } from '@/components/overlay';
import type { CardSettings, InstrumentOverride } from '@/lib/model';
import { withInstrument, withoutInstrument } from '@/lib/page';
import type { CardOwner } from './card-owner';

/** The reader's actions on a name linked to the wrong company. */
interface LinkCorrections {
  /** Removes the company from this page at once; `always` also remembers that for each name used here. */
  reject: OverlayCallbacks['wrongLink'];
  /** Undoes the last silencing. */
  unsilence: OverlayCallbacks['unsilence'];
}

/** Implements link corrections: on this page through `page`, permanently through `change`, which writes settings. */
export function createLinkCorrections(
  { page, settings, remarks, remark }: Pick<CardOwner, 'page' | 'settings' | 'remarks' | 'remark'>,
  change: (patch: Partial<CardSettings>) => void,
): LinkCorrections {
  let linkAgain = () => {};

  function reject({ name, names, scope }: WrongLink): void {
    const { state } = page();
    page().amend((analysis) => withoutInstrument(analysis, name));
    if (scope === 'here' || state.phase !== 'done') return;
    const { overrides } = settings();
    const added = names.filter((each) => !isSilenced(overrides, each));
    change({ overrides: [...overrides, ...added.map(silenceOf)] });
    remark({ silenced: name });
    linkAgain = () => {
      page().amend((analysis) => withInstrument(analysis, state.analysis, name));
      // Only the entries added now: what the reader had silenced before stays silenced.
      change({
        overrides: settings().overrides.filter((each) => !isSilence(each) || !added.includes(each.name)),
      });
    };
  }

  function unsilence(): void {
    if (remarks().silenced === undefined) return;
    linkAgain();
    remark({ silenced: undefined });
  }

  return { reject, unsilence };
}

const silenceOf = (name: string): InstrumentOverride => ({ name, action: 'silence' });

const isSilence = ({ action }: InstrumentOverride): boolean => action === 'silence';

const isSilenced = (overrides: readonly InstrumentOverride[], name: string): boolean =>
  overrides.some((each) => isSilence(each) && each.name === name);
