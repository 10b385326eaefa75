import { cyrb53 } from '@/lib/util/cyrb53';

/** A text's hash as 14 hex digits, the same on every machine, to detect changed articles. */
export const contentHash = (text: string): string => cyrb53(text).toString(16).padStart(14, '0');
