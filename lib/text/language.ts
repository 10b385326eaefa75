import type { Token } from '@/lib/model';

/** The most common function words of languages that news is written in; enough to tell English from the others. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of to and in that is for on with as at by it from was are be has have will its an this or said not but after than',
  de: 'der die das und ist nicht mit den dem ein eine für auf von zu sich des im auch wird bei sind hat nach am um vom zum als mehr hatte',
  fr: 'le la les des est et une du que pour dans qui sur pas au par avec ce il son plus sont aux ne',
  es: 'el la los las de que y una por con para del se su al como más pero sus ha este lo es en',
  it: 'il la che di è per una del con non sono della gli nel più al dei le anche come ha alla',
  pt: 'o os as que do da em um uma para com não por mais dos na no ao pela é seu foi se',
  nl: 'de het een van en is dat op te voor met zijn niet aan er om ook als bij naar door uit',
  sv: 'och att det som en på är av för med den till inte om ett har de var kan vid från',
  pl: 'w i na z do się że jest nie o to po od za jak przez dla są oraz ma',
  tr: 've bir bu için ile da de olarak daha çok gibi olan en kadar sonra ise',
};

const LANGUAGES = Object.keys(FUNCTION_WORDS);
const ENGLISH = LANGUAGES.indexOf('en');

/** For each word, its languages as indices into `LANGUAGES`. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = languagesByWord();

function languagesByWord(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [language, words] of Object.values(FUNCTION_WORDS).entries())
    for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language]);
  return index;
}

/** With fewer function words of another language than this, Latin text counts as English. */
const ENOUGH_EVIDENCE = 4;
/** Without any English function word, this many different ones suffice; names bring in one or two (De La Rue). */
const ENOUGH_WITHOUT_ENGLISH = 3;

/** Whether tokens are English: mostly Latin letters, and no other language has more function words. */
export function isEnglish(tokens: readonly Token[]): boolean {
  return isMostlyLatin(tokens) && isEnglishByFunctionWords(tokens);
}

/** Anything but Latin letters, ASCII and general punctuation. */
const BEYOND_LATIN = /[^\0-\u02AF\u2000-\u206F]/u;

/** Letters are only counted where a token has a character beyond Latin. */
function isMostlyLatin(tokens: readonly Token[]): boolean {
  if (!tokens.some(({ text }) => BEYOND_LATIN.test(text))) return true;
  const text = tokens.map((token) => token.text).join('');
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return letters.length === 0 || latin / letters.length >= 0.6;
}

function isEnglishByFunctionWords(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ norm }) => norm);
  const { english, others } = countFunctionWords(words);
  if (english === 0 && countFunctionWords(new Set(words)).others >= ENOUGH_WITHOUT_ENGLISH) return false;
  return others < ENOUGH_EVIDENCE || english >= others;
}

/** Counts the English function words, and those of the other language that has most. */
function countFunctionWords(words: Iterable<string>): { english: number; others: number } {
  const counts = LANGUAGES.map(() => 0);
  for (const word of words) for (const language of LANGUAGES_OF.get(word) ?? NONE) counts[language]!++;
  const others = Math.max(...counts.filter((_, language) => language !== ENGLISH));
  return { english: counts[ENGLISH]!, others };
}

const NONE: readonly number[] = [];
