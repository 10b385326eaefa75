import type { Analysis } from '@/lib/model';

/** Version of the wrapping; the analysis carries its own `schemaVersion`. */
export const EXPORT_VERSION = 1;

/**
 * One analysis as JSON text, ending in a newline: everything that was computed, with the ids of engine, model and
 * dictionary, so that the same article gives the same result again.
 */
export function toJson(analysis: Analysis): string {
  return `${JSON.stringify({ format: 'tickertone-analysis', version: EXPORT_VERSION, analysis }, null, 2)}\n`;
}
