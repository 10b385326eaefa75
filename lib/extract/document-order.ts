import { partitionPoint } from '@/lib/util/partition-point';

/** Whether `node` begins after `other`, inside it or not. */
export const isAfter = (node: Node, other: Node): boolean =>
  (other.compareDocumentPosition(node) & other.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether `node` precedes `other` and does not contain it. */
export const isBefore = (node: Node, other: Node): boolean => isAfter(other, node) && !node.contains(other);

/**
 * How many of `nodes`, which are in document order, begin no later than `node`. By binary search, as each comparison
 * makes the browser walk over siblings.
 */
export const countUpTo = (nodes: readonly Node[], node: Node): number =>
  partitionPoint(nodes.length, (at) => !isAfter(nodes[at]!, node));

/** Whether `element` is one of `boxes` or inside one. */
export function isWithin(element: Element, boxes: ReadonlySet<Element>): boolean {
  let around: Element | null = element;
  while (around && !boxes.has(around)) around = around.parentElement;
  return around !== null;
}
