import type { Send } from './services';

/** Symbols as news of them is kept: who wrote "NVIDIA" means NVDA. What nobody knows stays as it was written. */
export async function knownSymbols(send: Send, symbols: readonly string[]): Promise<string[]> {
  if (symbols.length === 0) return [];
  const found = await send('desk-symbols-of', { names: [...symbols] });
  return symbols.map((symbol, at) => (found.ok && found.value[at]) || symbol);
}
