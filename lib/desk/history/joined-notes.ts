/** Both notes joined, without repeating one that contains the other. */
export function joinedNotes(own: string, other: string): string {
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n\n${other}`;
}
