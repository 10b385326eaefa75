/** Whether `node` begins after `other` does, inside of it or not. */
export const isAfter = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & other.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether `node` stands before `other` and not around it. */
export const isBefore = (node: Node, other: Node): boolean => isAfter(other, node) && !node.contains(other);
