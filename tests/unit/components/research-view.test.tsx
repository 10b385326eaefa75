// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { ResearchView } from '@/components/desk/research-view';
import { Shown } from './desk-forms';

const none = () => {};

function shown(onSaveSearch: (name: string) => void): Shown {
  return new Shown(
    <ResearchView
      size={1}
      lines={{ slots: [], counts: [] }}
      damaged={0}
      entries={new Map()}
      open={undefined}
      now={0}
      searches={[]}
      filter={{}}
      order="newest"
      grouped
      hosts={[]}
      events={[]}
      onFilter={none}
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
