// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { AlertsView, type FiringView } from '@/components/desk/alerts-view';
import { Shown } from './shown';

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
const rule = (name: string) => ({ id: name, name, enabled: true, condition: name });

it('gives each button of a list the name of what it is for', async () => {
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
