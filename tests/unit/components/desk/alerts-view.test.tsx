// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { AlertsView } from '@/components/desk/alerts/alerts-view';
import type { FiringView } from '@/components/desk/alerts/inbox';
import { Shown } from '../shown';

const firing = (id: string, title: string): FiringView => ({
  id,
  ruleName: 'Bad news',
  time: 0,
  title,
  url: 'https://news.example/',
  symbol: 'META',
  score: -0.5,
  sentence: '',
  read: false,
});
const rule = (name: string) => ({ id: name, name, enabled: true, condition: name, quiet: '' });

const NONE = {
  loading: false,
  now: 0,
  onNew() {},
  onEnable() {},
  onEdit() {},
  onDelete() {},
  onRead() {},
  onClearRead() {},
};

it('shows when a rule gives no notification, without repeating its name', async () => {
  const named = { ...rule('Any ticker'), quiet: 'no notification from 22:00 to 07:00' };
  const other = { ...rule('Mine'), condition: 'any ticker', quiet: 'no notification from 01:00 to 02:00' };
  const inbox = { firings: [], total: 0, unread: 0 };
  const page = new Shown(<AlertsView {...NONE} inbox={inbox} rules={[named, other, rule('Plain')]} />);
  expect(Array.from(document.querySelectorAll('.switch small'), (hint) => hint.textContent)).toEqual([
    'no notification from 22:00 to 07:00',
    'any ticker, no notification from 01:00 to 02:00',
  ]);
  await page.press('Rules');
  expect(document.activeElement?.querySelector('h2')?.textContent).toBe('Rules');
});

it('names each button of a list after its item', async () => {
  const did = { onRead: vi.fn(), onEdit: vi.fn(), onDelete: vi.fn() };
  const inbox = { firings: [firing('1', 'Meta falls'), firing('2', 'Meta rises')], total: 2, unread: 2 };
  const rest = { loading: false, now: 0, onNew() {}, onEnable() {}, onClearRead() {} };
  const page = new Shown(
    <AlertsView {...rest} {...did} inbox={inbox} rules={[rule('Falls'), rule('Rises')]} />,
  );
  await page.press('Mark as read: Meta rises');
  await page.press('Edit: Rises');
  await page.press('Delete: Falls');
  expect(did.onRead).toHaveBeenCalledWith(['2']);
  expect(did.onEdit).toHaveBeenCalledWith('Rises');
  expect(did.onDelete).toHaveBeenCalledWith('Falls');
});
