import type { Refusal } from '@/lib/model';
import { type MessageKey, t } from './i18n';

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

/** What happened and what to do, in the reader's language. The type checks that every refusal has a text. */
export const refusalText = (reason: Refusal): string => t(keyOf(reason));

const keyOf = (reason: Refusal) =>
  `refusal_${reason.replaceAll('-', '_')}` as `refusal_${Underscored<Refusal>}` satisfies MessageKey;
