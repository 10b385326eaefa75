import type { Label } from '@/lib/model';

const SHAPES: Readonly<Record<Label, string>> = {
  positive: 'M6 2 11 10H1Z',
  negative: 'M6 10 1 2H11Z',
  neutral: 'M1 4.5H11V7.5H1Z',
  mixed: 'M6 1 10 5H2ZM6 11 2 7H10Z',
};

/** A shape for each label, so that color is never the only sign. Decorative: a word stands beside it. */
export function LabelMark({ label }: { label: Label }) {
  return (
    <svg class="label-mark" data-label={label} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[label]} />
      {label === 'mixed' && <path class="other-half" d="M6 11 2 7H10Z" />}
    </svg>
  );
}
