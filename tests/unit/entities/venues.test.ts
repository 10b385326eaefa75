import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

describe('exchanges and publishers of indices that are companies as well', () => {
  it.each([
    ['DroneShield Ltd (ASX: DRO) shares fell 31%.', ['DroneShield Ltd -> DRO.AX', 'DRO -> DRO.AX']],
    ['Fincantieri (Euronext Milan: FCT) won an order.', ['Fincantieri -> FCT.MI', 'FCT -> FCT.MI']],
    ['Shares of BHP (ASX:BHP) rose 2%.', ['BHP -> BHP', 'BHP -> BHP']],
    ['The S&P/ASX 200 Index (ASX: XJO) fell 1.9%.', ['S&P/ASX 200 -> ^AXJO']],
    ['ASX: miners drag as BHP falls 2%.', ['BHP -> BHP']],
    ['Here are two ASX shares with dividends that brokers rate as buys.', []],
    ['Shares of the company, which is listed on the ASX, fell 3%.', []],
    ['An ASX-listed miner of gold reported a loss.', []],
  ])('are where a share trades: %s', (text, links) => expect(linksOf(text)).toEqual(links));

  it.each([
    "MSCI's broadest index of Asia-Pacific shares outside Japan rose 0.4%.",
    'The MSCI World Index gained 0.3% on Friday.',
    'The fund could be dropped from MSCI indices, analysts said.',
  ])('are whose index it is: %s', (text) => expect(linksOf(text)).toEqual([]));

  it.each([
    ['ASX Ltd cut its dividend on Friday.', ['ASX Ltd -> ASX.AX']],
    ['MSCI raised its dividend after profit beat estimates.', ['MSCI -> MSCI']],
    ['Euronext shares fell 2% after its profit missed estimates.', ['Euronext -> ENX.PA']],
    ['Amex shares fell 2% after its profit missed estimates.', ['Amex -> AXP']],
    ['Apple: UBS raises its price target.', ['Apple -> AAPL', 'UBS -> UBS']],
  ])('are themselves: %s', (text, links) => expect(linksOf(text)).toEqual(links));
});

describe('words of news that are names as well', () => {
  it('employers are no insurer unless its legal form says so', () => {
    expect(linksOf('Employers added 119,000 jobs in September, the Labor Department said.')).toEqual([]);
    expect(linksOf('Employers Holdings raised its dividend.')).toEqual(['Employers Holdings -> EIG']);
  });

  it('a coin is one in a list as well', () => {
    expect(linksOf('XRP and Dogecoin were down by double digits.')).toEqual([
      'XRP -> XRP-USD',
      'Dogecoin -> DOGE-USD',
    ]);
  });
});
