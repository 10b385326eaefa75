/** A list of strings per row, each string stored once: row r has `values[starts[r] .. starts[r + 1])`. */
export interface ListColumn {
  dictionary: string[];
  starts: Uint32Array;
  /** Indices into `dictionary`. */
  values: Uint16Array;
}

/** Encodes the lists of all rows, in row order. At most 65,536 different strings. */
export function encodeLists(lists: readonly (readonly string[])[]): ListColumn {
  const numbers = new Map<string, number>();
  const starts = new Uint32Array(lists.length + 1);
  const values: number[] = [];
  for (const [row, list] of lists.entries()) {
    for (const text of list) values.push(numberOf(numbers, text));
    starts[row + 1] = values.length;
  }
  return { dictionary: [...numbers.keys()], starts, values: Uint16Array.from(values) };
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

/** The list of one row. */
export function listAt({ dictionary, starts, values }: ListColumn, row: number): string[] {
  const list: string[] = [];
  for (let at = starts[row]!; at < starts[row + 1]!; at++) list.push(dictionary[values[at]!]!);
  return list;
}

/** Calls `visit` with each row whose list contains `text`, and the value's index. */
export function eachRowWith(
  { dictionary, starts, values }: ListColumn,
  text: string,
  visit: (row: number, position: number) => void,
): void {
  const number = dictionary.indexOf(text);
  if (number < 0) return;
  let row = 0;
  for (let at = values.indexOf(number); at >= 0; at = values.indexOf(number, at + 1)) {
    while (starts[row + 1]! <= at) row++;
    visit(row, at);
  }
}
