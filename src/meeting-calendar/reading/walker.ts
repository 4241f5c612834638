import type {LineWriter, Place} from './line-writer.js';

/** Goes through a page and writes its lines; what knows one kind of block gives what is in it back. */
export interface Walker {
  readonly writer: LineWriter;
  /** Writes what is in a node. */
  readonly walk: (parent: Node, place: Place) => void;
  /** Writes one element. */
  element(node: Element, place: Place): void;
}
