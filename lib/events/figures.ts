/**
 * What a figure counts: money, a percentage, people, goods, or the people or records affected by a data breach.
 */
export type FigureKind = 'money' | 'percent' | 'people' | 'goods' | 'records';

/** A number with its unit, or a range, as written in a sentence. */
export interface Figure {
  kind: FigureKind;
  /** As written: "$4.10-$4.30". */
  text: string;
  start: number;
  end: number;
}

/** A trailing comma belongs to the sentence, not to the number. */
const NUMBER = '\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?';
const SCALE =
  '(?:[ -]?(?:[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Cc]rores?|[Ll]akh)| ?(?:cr|bl?n|ml?n|tr?l?n|[mbktMBKT]))?(?![\\p{L}\\d])';
const SIGN = '(?:(?:US|C|A|HK|S)?[$€£¥₹] ?|(?:EUR|USD|GBP|CHF|JPY|INR|Rs\\.?) ?)';
/** "Pounds of chicken" are not money. */
const COIN = '(?:dollars|euros|pounds(?! of )|francs|yen|yuan|rupees|cents|pence)(?!\\p{L})';
/** Words that only mean a currency after a large number. */
const COIN_OF_MILLIONS =
  '(?:won|kronor|kroner|crowns|rand|pesos|reais|lira|ringgit|baht|zlotys?|dirhams|riyals|shekels|rou?bles|rupiah)(?!\\p{L})';
const PER_CENT = '(?:%| percent| per cent|[ -]basis[ -]points?| percentage points?)';

/** Checked before any lookbehind, for speed: few characters are digits. */
const DIGIT = '(?=\\d)';
/** The start of a figure, not the middle of a longer number or a name. */
const BEGIN = `${DIGIT}(?<![\\p{L}\\d.,])`;

/** After these words, a second figure is the level that was reached, not the end of a range. */
const NO_RANGE =
  '(?<!(?<!(?:grow|rise|fall|increase|decline|drop|expand|climb) )by )(?<!(?:from|rose|fell|climbed|dropped|gained|lost|added|slipped|jumped|eased|slid|declined|increased|decreased|widened|narrowed|surged|tumbled|sank|rises|falls|up|down|expanded|grew|shrank|was|cut|raised) )';
const AND = '(?:[-–]| to |(?<=between .{1,40}) and )';

const STAFF =
  '(?:job (?:cuts|losses)|jobs|workers|employees|people|staff(?:ers)?|posts|positions|roles|engineers|layoffs|redundancies|workforce|headcount|payroll|machinists|pilots|baristas|drivers|nurses|doctors|miners|dockworkers|steelworkers|autoworkers|cabin crew|flight attendants|union members)(?!\\p{L})';
const YEAR = `(?:19[89]|20[0-3])\\d(?! ${STAFF})`;
const OF_STAFF = `(?:%| percent| per cent) of (?:[\\p{L}'’.-]+ ){0,4}?${STAFF}`;
const AFTER_STAFF =
  '(?<=(?:workforce|headcount|staff|payroll|jobs|(?:lay|laid|lays|laying) off)(?: \\p{L}+){0,4} )';

const MANY = `${NUMBER}(?: (?:thousand|million|lakh))?`;
const ADJECTIVES = "(?: (?!of |in |from |over )[\\p{L}\\d'’-]+){0,4}?";
const GOODS =
  '(?:vehicles|cars|sedans|trucks|pickups|suvs|SUVs|minivans|vans|motorcycles|bikes|jets|planes|units|products|devices|bottles|cans|packages|packets|bags|boxes|cases|cartons|jars|pounds of \\p{L}+(?: \\p{L}+)?|tons|tonnes|batches|lots|toys|phones|batteries|power banks|chargers|strollers|cribs|helmets|mowers|heaters|fans|air ?bags|items|pumps|inhalers)(?!\\p{L})';
const OWNERS =
  '(?:customers?|users?|clients?|accounts?|people|patients?|passengers?|members|subscribers|shoppers|consumers|guests|records|employees|individuals|citizens|borrowers|cards)(?!\\p{L})';

/** The wording of each kind, ranges before single figures. */
const WORDING: Readonly<Record<FigureKind, RegExp>> = {
  money: new RegExp(
    [
      `${NO_RANGE}${SIGN}${NUMBER}${SCALE}${AND}${SIGN}?${NUMBER}${SCALE}`,
      `${SIGN}${NUMBER}${SCALE}`,
      `${BEGIN}${NUMBER}(?: ?(?:thousand|million|billion|trillion|crore|bl?n|ml?n))? ${COIN}`,
      `${BEGIN}${NUMBER} ?(?:million|billion|trillion|bl?n|ml?n|tr?l?n) ${COIN_OF_MILLIONS}`,
      `${BEGIN}${NUMBER}p(?![\\p{L}\\d])`,
    ].join('|'),
    'gu',
  ),
  percent: new RegExp(
    `${DIGIT}${NO_RANGE}${BEGIN}${NUMBER}${PER_CENT}?${AND}${NUMBER}${PER_CENT}|${BEGIN}${NUMBER}${PER_CENT}`,
    'gu',
  ),
  goods: new RegExp(
    [
      `${BEGIN}(?!${YEAR})${MANY}${ADJECTIVES} ${GOODS}`,
      `${DIGIT}(?<=recall(?:s|ed|ing)? (?:(?:about|around|nearly|almost|some|more than|over|up to) )?)${BEGIN}${MANY}`,
    ].join('|'),
    'gu',
  ),
  records: new RegExp(`${BEGIN}(?!${YEAR})${MANY}${ADJECTIVES} ${OWNERS}(?: accounts)?`, 'gu'),
  people: new RegExp(
    [
      `${BEGIN}${NUMBER}${OF_STAFF}`,
      `${BEGIN}(?!${YEAR})${NUMBER}(?: (?:thousand|million|lakh))?(?: [\\p{L}'’-]+){0,3}? ${STAFF}`,
      `${DIGIT}${AFTER_STAFF}${NUMBER}(?:%| percent| per cent)`,
      `${DIGIT}(?<=(?:lay|laid|lays|laying) off (?:\\p{L}+ ){0,2})${BEGIN}${NUMBER}(?![%\\d])`,
    ].join('|'),
    'gu',
  ),
};

/** Finds the figures of one kind in a sentence, in order. */
export function figuresIn(text: string, kind: FigureKind): Figure[] {
  return Array.from(text.matchAll(WORDING[kind]), ({ 0: found, index }) => {
    const written = found.trim();
    return { kind, text: written, start: index, end: index + written.length };
  });
}

/** Wording before an earlier figure: a previous value or a previous forecast. */
const EARLIER_BEFORE =
  /\b(?:(?<!rang\w{1,3} )from|versus|vs\.?|against|compared (?:with|to)|rather than|instead of|prior|previous(?:ly)?|earlier|original(?:ly)?|initial(?:ly)?|had (?:forecast|expected|guided|predicted|projected|seen)|(?:was|were) (?:looking for|expecting|forecasting|predicting|hoping for))\b(?:[^,;\d]|\b20\d\d\b){0,50}$/i;
const EARLIER_AFTER =
  /^ ?(?:(?:a share|per share|growth) )?(?:previously|earlier|before\b|(?:that )?(?:it|they) had\b|(?:it|they) (?:previously|earlier))/i;

/**
 * Wording around an estimate by others: "the average estimate of $2.74", "the $10.2 billion analysts had
 * projected".
 */
const GUESSED_BEFORE =
  /\b(?:estimates?|consensus|expectations?|analysts['’]? (?:average |mean |median )?forecasts?)(?: (?:of|for|was|were|at))(?: (?:an?|about|around|some|profit|revenue|earnings|sales|of))* $/i;
const GUESSED_AFTER =
  /^ (?:(?:a share|per share|that) )*(?:(?:analysts|economists|wall street|the street|the market|investors) (?:had |were |was )?(?:\p{L}+ly )?(?:expect|project|forecast|estimat|predict|look)|(?:(?:the|average|mean|median|consensus|analysts?['’]?) ){0,3}(?:estimate|consensus)\b|expected (?:by|on average)\b)/iu;

/** How many characters on each side of a figure to check. */
const AROUND = 70;

/** Whether a figure is an earlier value or an estimate: "to $24 from $77", "above an estimate of $2.74". */
export function isEarlier(text: string, { start, end }: Figure): boolean {
  const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
  return (
    [EARLIER_BEFORE, GUESSED_BEFORE].some((wording) => wording.test(before)) ||
    [EARLIER_AFTER, GUESSED_AFTER].some((wording) => wording.test(after))
  );
}

const SCALES: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:thousand|k$)/i, 1e3],
  [/^lakh/i, 1e5],
  [/^cr/i, 1e7],
  [/^(?:million|ml?n|m$)/i, 1e6],
  [/^(?:billion|bl?n|b$)/i, 1e9],
  [/^(?:trillion|tr?l?n|t$)/i, 1e12],
];

/** The numeric value of a figure; the midpoint of a range. */
export function sizeOf({ text }: Figure): number {
  const parts = [...text.matchAll(/(\d[\d,]*(?:\.\d+)?) ?(\p{L}*)/gu)];
  const last = parts.at(-1)?.[2] ?? '';
  const values = parts.map(
    ([, digits = '', unit]) => Number(digits.replaceAll(',', '')) * scaleOf(unit || last),
  );
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const scaleOf = (word: string) => SCALES.find(([name]) => name.test(word))?.[1] ?? 1;
