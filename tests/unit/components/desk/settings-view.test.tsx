// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { SettingsView } from '@/components/desk/settings/settings-view';
import { Shown } from '../shown';

const nothing = () => undefined;
const settings = {
  loading: false,
  entries: 3,
  used: 0,
  retentionDays: 0,
  wouldGo: () => 0,
  sync: false,
  syncTrouble: undefined,
  retentionManaged: false,
  onImport: nothing,
  onAllow: nothing,
  onCancel: nothing,
  onRetention: nothing,
  onSync: nothing,
};

const dialogButton = (text: string): HTMLElement =>
  Array.from(document.querySelectorAll<HTMLElement>('dialog button')).find(
    ({ textContent }) => textContent === text,
  )!;

it('offers an export where everything is to be deleted', async () => {
  const onExport = vi.fn();
  const props = { ...settings, transfer: undefined, onExport, onDeleteAll: async () => undefined };
  const page = new Shown(<SettingsView {...props} />);
  await page.press('Delete everything');
  dialogButton('Export everything').click();
  expect(onExport).toHaveBeenCalledWith('json');
});

it('deletes nothing before the reader has said what is to go', async () => {
  const onDeleteAll = vi.fn(async () => undefined);
  const props = { ...settings, transfer: undefined, onExport: nothing, onDeleteAll };
  const page = new Shown(<SettingsView {...props} />);
  await page.press('Delete everything');
  dialogButton('Delete everything').click();
  const sure = document.querySelector<HTMLInputElement>('dialog input')!;
  expect(sure.parentElement?.textContent).toBe('Delete 3 articles and all the rest for good');
  expect(sure.validity.valueMissing).toBe(true);
  expect(onDeleteAll).not.toHaveBeenCalled();
  sure.click();
  dialogButton('Delete everything').click();
  expect(onDeleteAll).toHaveBeenCalledOnce();
});

it('deletes nothing while it is being exported', async () => {
  const onDeleteAll = vi.fn(async () => undefined);
  const transfer = { kind: 'export', note: '', running: true } as const;
  const page = new Shown(<SettingsView {...{ ...settings, transfer, onExport: nothing, onDeleteAll }} />);
  await page.press('Delete everything');
  document.querySelector<HTMLInputElement>('dialog input')!.click();
  dialogButton('Delete everything').click();
  await vi.waitFor(() => expect(page.alert).toContain('Wait until'));
  expect(onDeleteAll).not.toHaveBeenCalled();
});

it('offers to allow the sites that an import names, each said once', async () => {
  const onAllow = vi.fn();
  const origins = ['https://ft.example/*', 'https://*.ft.example/*', 'https://*/*'];
  const transfer = { kind: 'import', note: '', running: false, origins } as const;
  const props = { ...settings, transfer, onExport: nothing, onAllow, onDeleteAll: async () => undefined };
  const page = new Shown(<SettingsView {...props} />);
  expect(document.querySelector('.sites')?.textContent).toBe('ft.example, All sites');
  await page.press('Allow these sites');
  expect(onAllow).toHaveBeenCalledWith(origins);
});
