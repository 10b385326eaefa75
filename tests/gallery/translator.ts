import german from '@/public/_locales/de/messages.json';
import english from '@/public/_locales/en/messages.json';

type Messages = Readonly<Record<string, { message: string }>>;

/** Does what the browser's `i18n.getMessage` does with our message files. */
export function translatorOf(language: 'en' | 'de') {
  const messages: Messages = language === 'de' ? german : english;
  return (key: string, substitutions: readonly string[] = []): string =>
    (messages[key]?.message ?? '').replace(/\$([$1-9])/g, (_, sign: string) =>
      sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
    );
}
