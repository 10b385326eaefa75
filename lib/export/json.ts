import type { Analysis } from '@/lib/model';

/** Version of this envelope; the analysis has its own `schemaVersion`. */
export const EXPORT_VERSION = 1;

/**
 * One analysis as JSON text, ending in a newline. Includes the ids of engine, model and dictionary, so that the
 * result can be reproduced.
 */
export function toJson(analysis: Analysis): string {
  return `${JSON.stringify({ format: 'tickertone-analysis', version: EXPORT_VERSION, analysis }, null, 2)}\n`;
}
