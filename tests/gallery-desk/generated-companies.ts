const SYLLABLES =
  'al ber cor dan el far gen hal in jor kel lum mar nor or pel quin ros sol tan ur vel wex yor zen'.split(
    ' ',
  );
const SECTORS = ['Technology', 'Financials', 'Health care', 'Energy', 'Industrials', 'Consumer', 'Utilities'];

export interface GeneratedCompany {
  symbol: string;
  name: string;
  sector: string;
}

/** The companies of the history, most popular first. */
export function companies(count: number): GeneratedCompany[] {
  return Array.from({ length: count }, (_, at) => {
    const letters = [at % 26, Math.floor(at / 26) % 26, (at * 7) % 26].map((n) =>
      String.fromCharCode(65 + n),
    );
    const name = [at, Math.floor(at / SYLLABLES.length) + 3].map((n) => SYLLABLES[n % SYLLABLES.length]);
    const capital = name.join('').replace(/^./u, (first) => first.toUpperCase());
    return {
      symbol: `${letters.join('')}${at > 400 ? 'X' : ''}`,
      name: `${capital} ${SECTORS[at % 7]}`,
      sector: SECTORS[at % 7]!,
    };
  });
}
