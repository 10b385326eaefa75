/** The name, numbered if it is already taken: `Portfolio 2`. */
export function uniqueName(name: string, taken: readonly string[]): string {
  const known = new Set(taken);
  let unique = name;
  for (let at = 2; known.has(unique); at++) unique = `${name} ${at}`;
  return unique;
}
