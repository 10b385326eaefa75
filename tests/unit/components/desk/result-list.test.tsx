// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ResultList } from '@/components/desk/research/result-list';
import { Shown } from '../shown';

it('is as high as all of its rows: the bar beside it says how long it is, and leads to its end', () => {
  const slots = Array.from({ length: 1_000 }, (_, slot) => slot);
  const lines = { slots, counts: slots.map(() => 1) };
  const none = () => {};
  new Shown(
    <ResultList
      lines={lines}
      question="all"
      entries={new Map()}
      open={undefined}
      now={0}
      order="newest"
      onNeed={none}
      onOpen={none}
      onStar={none}
    />,
  );
  expect(document.querySelector<HTMLElement>('.results ul')!.style.height).toBe('62000px');
});
