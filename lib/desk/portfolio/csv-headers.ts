/** The columns that we read from a broker's export. */
export type Column =
  | 'symbol'
  | 'name'
  | 'quantity'
  | 'price'
  | 'cost'
  | 'value'
  | 'weight'
  | 'sector'
  | 'currency'
  | 'rate'
  | 'kind';

/** Headers as brokers write them, lower case, without currencies and parentheses; the most reliable first. */
// biome-ignore format: lists of names read best dense
export const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  symbol: [
    'symbol', 'ticker', 'ticker symbol', 'security symbol', 'symbol/cusip', 'stock symbol', 'instrument',
    'epic', 'kürzel', 'code', 'slice', 'equity symbol', 'symbol/isin', 'kortnamn', 'symbole', 'symbool',
    'symbool/isin', 'symbole/isin', 'tickersymbol', 'ticker/symbol', 'símbolo', 'simbolo', 'börsenkürzel',
  ],
  name: [
    'description', 'name', 'security name', 'security description', 'company', 'company name',
    'investment name', 'security', 'investment', 'product', 'produkt', 'bezeichnung', 'wertpapier',
    'wertpapiername', 'wertpapierbezeichnung', 'stock', 'equity description', 'namn', 'produit',
    'instrument name', 'asset', 'holding', 'fund name', 'titel', 'libellé', 'nom', 'nombre', 'titolo',
    'aktie', 'unternehmen', 'firma',
  ],
  quantity: [
    'quantity', 'qty', 'qty.', 'shares', 'units', 'position', 'no. of shares', 'share quantity',
    'quantity held', 'owned quantity', 'holdings', 'anzahl', 'stück', 'menge', 'bestand', 'units held',
    'units owned', 'stück/nom.', 'stück/nominale', 'anz./nom.', 'nominale', 'volym', 'antal', 'aantal',
    'quantité', 'stück / nom.', 'stück / nominale', 'anteile', 'stücke', 'number of shares',
    'total quantity', 'open quantity', 'stückzahl', 'anzahl aktien', 'anzahl stück', 'stücke / nominale',
    'stücke/nominale', 'positionsgröße', 'cantidad', 'quantità',
  ],
  price: [
    'last price', 'price', 'current price', 'share price', 'close price', 'closing price', 'market price',
    'last', 'closing', 'kurs', 'schlusskurs', 'mark price', 'latest price', 'akt. kurs', 'letzter kurs',
    'aktueller kurs', 'schlußkurs', 'slotkoers', 'clôture', 'market price per share', 'cours', 'dernier',
    'precio', 'prezzo',
  ],
  cost: [
    'cost basis total', 'total cost', 'cost basis', 'cost', 'purchase value', 'invested value', 'book cost',
    'book value', 'total cost basis', 'einstandswert', 'kaufwert', 'position cost', 'cost basis money',
    'invested', 'kaufwert gesamt', 'einstandswert gesamt', 'einstand gesamt', 'kaufsumme',
  ],
  value: [
    'market value', 'current value', 'mkt val', 'cur. val', 'value', 'total value', 'position value',
    'equity', 'amount', 'kurswert', 'wert', 'marktwert', 'marknadsvärde', 'waarde', 'montant', 'gesamtwert',
    'aktueller wert', 'depotwert', 'wert gesamt', 'valorisation', 'valeur', 'valor de mercado',
    'controvalore',
  ],
  weight: [
    '% of account', 'percent of account', '% of portfolio', 'weight', 'weighting', 'portfolio %',
    '% of acct', 'allocation', 'target', 'percent of net asset value', '% of net liq', 'gewicht',
    'gewichtung', 'anteil', 'percent of nav', 'portfolio share', 'anteil am depot', 'depotanteil',
    'gewicht %', 'gewichtung %', 'anteil %', 'weight %', 'peso', 'poids',
  ],
  currency: [
    'currency', 'currency primary', 'ccy', 'währung', 'devise', 'market value currency',
  ],
  rate: [
    'fxrate to base', 'fx rate to base', 'exchange rate to base',
  ],
  kind: [
    'asset category', 'asset class', 'asset type', 'security type', 'instrument type',
  ],
  sector: [
    'sector', 'industry', 'gics sector', 'sektor', 'branche',
  ],
};
