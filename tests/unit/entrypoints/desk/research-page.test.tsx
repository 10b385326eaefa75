// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { ResearchView } from '@/components/desk/research/research-view';
import type { PageProps } from '@/entrypoints/desk/page-props';
import { EVERYTHING, ResearchPage, type Search } from '@/entrypoints/desk/research-page';
import { Database } from '@/lib/desk/database';
import type { HistoryFilter } from '@/lib/model/history-filter';
import { ENTRY } from '../../components/desk/entry-under-test';
import { Shown } from '../../components/shown';

const none = () => {};

function shown(
  onSaveSearch: (name: string) => void,
  onFilter: (filter: object) => void = none,
  filter: HistoryFilter = {},
): Shown {
  return new Shown(
    <ResearchView
      size={1}
      lines={{ slots: [], counts: [] }}
      question="all"
      damaged={0}
      entries={new Map()}
      open={undefined}
      now={0}
      searches={[]}
      filter={filter}
      order="newest"
      grouped
      hosts={[]}
      events={[]}
      onFilter={onFilter}
      onOrder={none}
      onGroup={none}
      onNeed={none}
      onOpen={none}
      onStar={none}
      onPickSearch={none}
      onSaveSearch={onSaveSearch}
      onDeleteSearch={none}
    />,
  );
}

it('asks for the name of a search in a field that says so, and forgets it on Escape', async () => {
  const onSaveSearch = vi.fn();
  const view = shown(onSaveSearch);
  await view.press('Save this search');
  expect(view.field('Name').placeholder).toBe('Name');
  view.write('Name', 'Mine');
  act(() => {
    view.field('Name').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(document.querySelector('form')).toBeNull();
  await view.press('Save this search');
  await view.press('Save');
  expect(onSaveSearch).not.toHaveBeenCalled();
});

it.each([
  [{ from: 2, to: 1 }, 'later day'],
  [{ from: 1, to: 2 }, 'Nothing in your reading matches'],
  [{ from: 1 }, 'Nothing in your reading matches'],
])('says why nothing can match %j', (filter, why) => {
  shown(none, none, filter);
  expect(document.querySelector('.empty')?.textContent).toContain(why);
});

it('clears all filters if nothing matches', async () => {
  const onFilter = vi.fn();
  await shown(none, onFilter).press('Reset');
  expect(onFilter).toHaveBeenCalledWith({});
});

it('announces the number of results to screen readers', () => {
  shown(none);
  expect(document.querySelector('.page-head [role=status]')?.textContent).toMatch(/^0 results/u);
});

it('scrolls to the top when the order changes, but not when entries arrive', () => {
  const scrollTo = vi.fn();
  Element.prototype.scrollTo = scrollTo;
  const services = { db: new Database() };
  let draw = (_: number) => {};
  function Page() {
    const search = useState<Search>(EVERYTHING);
    const [state, setState] = useState(0);
    draw = setState;
    const props = { services, first: [{ ...ENTRY, slot: state }], search };
    return <ResearchPage {...(props as unknown as PageProps & { search: typeof search })} />;
  }
  const page = new Shown(<Page />);
  act(() => draw(1));
  expect(scrollTo).not.toHaveBeenCalledWith(0, 0);
  page.write('Order', 'most-negative');
  expect(scrollTo).toHaveBeenCalledWith(0, 0);
});
