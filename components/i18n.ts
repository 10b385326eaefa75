import { decimals, pluralForm } from '@/lib/util/numerals';
import type messages from '@/public/_locales/en/messages.json';

/** A key of `_locales`: one per text of the interface. */
export type MessageKey = keyof typeof messages;

/** Keys with singular and plural (`<key>_one`, `<key>_other`). */
type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

type Translator = (key: MessageKey, substitutions: string[]) => string;

/** Before `setTranslator`, keys stand for their texts. */
const unset: Translator = (key) => (key === 'locale' ? 'en' : key);

let translator = unset;

/** Call once before the first render: entrypoints pass the browser's `i18n.getMessage`. */
export function setTranslator(given: Translator): void {
  translator = given;
}

/** The text of `key` in the reader's language; `substitutions` fill `$1`, `$2` and so on. */
export const t = (key: MessageKey, ...substitutions: (string | number)[]): string =>
  translator(key, substitutions.map(String));

/** Like `t`, in the plural form for `count`, which fills `$1`. */
export function plural(key: PluralKey, count: number, ...more: (string | number)[]): string {
  const shown = decimals(String(count), locale());
  return t(`${key}_${pluralForm(count)}` as MessageKey, shown, ...more);
}

/** The language of the texts; numbers and dates follow it, not the browser's. */
export const locale = (): string => t('locale');
