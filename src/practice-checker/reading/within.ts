/** The elements of these nodes that fit a selector, themselves included. */
export const within = (nodes: Node[], selector: string): Element[] =>
  nodes.flatMap((node) =>
    node instanceof Element
      ? [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)]
      : [],
  );
