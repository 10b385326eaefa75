import { beforeAll, describe, expect, it } from 'vitest';
import { Desk } from './pages/desk';
import { useBrowser } from './session';

const BY_SYMBOL = 'Symbol,Quantity,Price\nMETA,10,600\nNVDA,5,170\n';
const TRADES = 'Run Date,Action,Symbol,Quantity,Price\n11/20/2026,YOU BOUGHT,META,2,600\n';
const BY_VALUE = 'Symbol,Quantity,Value\nMETA,10,$500.00\nNVDA,10,$500.00\n';
const BY_NAME =
  'Bezeichnung;WKN;Stück/Nom.;Wert in EUR\nMICROSOFT DL-,00000625;870747;10;4.100,00\nNIRGENDS AG O.N.;A0XXXX;3;99,00\n';

/** The tests import portfolios one after the other, as a reader would. */
describe('holdings from a file', () => {
  const session = useBrowser();
  let desk: Desk;
  const importFile = (text: string) => desk.choose('Import CSV', text);

  beforeAll(async () => {
    desk = await Desk.open(session.driver, 'portfolio');
  });

  it('are refused with a reason if the file has none, and nothing changes', async () => {
    await importFile('Dear diary,\nnothing happened today.\n');
    await desk.says('Nothing was imported', 'No header was found');
    await desk.closeDialog();
    await desk.says('New portfolio', 'New watchlist');
  });

  it('are refused if the file lists transactions', async () => {
    await importFile(TRADES);
    await desk.says('Nothing was imported', 'This is a list of transactions');
    await desk.closeDialog();
    await desk.says('New portfolio');
  });

  it('become a portfolio', async () => {
    await importFile(BY_SYMBOL);
    await desk.with('META');
    await desk.with('NVDA');
  });

  it('are looked up by name; unknown names are reported, the others imported on request', async () => {
    await importFile(BY_NAME);
    await desk.says('Row 3:', 'NIRGENDS AG O.N.', 'no ticker symbol is known for this name');
    await desk.with('NVDA');
    await desk.tab.click({ css: 'dialog .choice', text: 'Replace the holdings' });
    await desk.tab.click({ css: 'dialog button', text: 'Import 1 of 2 rows' });
    await desk.with('MSFT');
    await desk.without('NVDA');
  });

  it('come back when the import that replaced them is undone', async () => {
    await desk.tab.click({ css: 'button', text: 'Undo' });
    await desk.with('NVDA');
    await desk.without('MSFT');
  });

  it('leave the open portfolio unchanged if imported as a new one', async () => {
    await importFile('Symbol,Quantity\nMSFT,1\n');
    await desk.tab.click({ css: 'dialog button', text: 'Import one holding' });
    await desk.with('MSFT');
    const names = await desk.tab.run(() => document.querySelectorAll('main select option').length);
    expect(names).toBe(2);
  });

  it('weigh what the reader enters, whatever value the file gave', async () => {
    await importFile(BY_VALUE);
    await desk.tab.click({ css: 'dialog button', text: 'Import 2 holdings' });
    await desk.with('50.0%');
    await desk.tab.click({ css: 'button', text: 'Edit' });
    await desk.tab.fill({ css: 'dialog input[aria-label^=Quantity]' }, '0');
    await desk.tab.click({ css: 'dialog button', text: 'Save' });
    await desk.with('100.0%');
  });

  it('leave the file field empty, so that the same file can be chosen again', async () => {
    const left = () => document.querySelector<HTMLInputElement>('input[type=file]')?.files?.length;
    expect(await desk.tab.run(left)).toBe(0);
  });
});
