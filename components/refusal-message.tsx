import type { Refusal } from '@/lib/model';
import { refusalDetail } from './refusal-detail';
import { refusalText } from './refusal-text';

/** Why there is no analysis, what to do, and details if known. */
export function RefusalMessage({ reason, detail }: { reason: Refusal; detail?: string | undefined }) {
  const more = refusalDetail(reason, detail);
  return (
    <>
      <p>{refusalText(reason)}</p>
      {more !== undefined && <p class="quiet detail">{more}</p>}
    </>
  );
}
