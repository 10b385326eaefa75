import { partitionPoint } from '@/lib/util/partition-point';

/** Whether `node` begins after `other` does, inside of it or not. */
export const isAfter = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & other.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether `node` stands before `other` and not around it. */
export const isBefore = (node: Node, other: Node): boolean => isAfter(other, node) && !node.contains(other);

/**
 * How many of some nodes in document order begin no later than `node`. Few comparisons: the browser walks over siblings
 * for each.
 */
export const countUpTo = (nodes: readonly Node[], node: Node): number =>
  partitionPoint(nodes.length, (at) => !isAfter(nodes[at]!, node));

/** Whether `element` is one of these or stands in one. */
export function isWithin(element: Element, boxes: ReadonlySet<Element>): boolean {
  let around: Element | null = element;
  while (around && !boxes.has(around)) around = around.parentElement;
  return around !== null;
}
