/**
 * A named example: one situation an editor would recognise. The same list makes the stories, the
 * tests (model, accessibility in each) and what the demo shows; a new edge case is a new entry.
 */
export interface Example {
  /** Name of the story, as an editor would say it: "Undated document". */
  title: string;
  /** What it shows and why it matters; becomes the story's description. */
  why: string;
  /** The HTML as it stands in the page, element included. */
  markup: string;
  /** What a server answers for addresses in the markup ("/data.json"): an object is sent as JSON. */
  files?: Record<string, unknown>;
  /** The rows expected in the model, where the example is about reading. */
  rows?: unknown;
}

export type Examples = Record<string, Example>;
