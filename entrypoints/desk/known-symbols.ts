import type { Send } from './services';

/**
 * Resolves what the reader typed to the symbols that news is stored under: "NVIDIA" becomes NVDA. Unknown ones stay as
 * typed.
 */
export async function knownSymbols(send: Send, symbols: readonly string[]): Promise<string[]> {
  if (symbols.length === 0) return [];
  const found = await send('desk-symbols-of', { names: [...symbols] });
  return symbols.map((symbol, at) => (found.ok && found.value[at]) || symbol);
}
