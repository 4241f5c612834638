import {
  DOCUMENT_TYPES,
  type PublishedDocument,
  type DocumentType,
} from '../shared/model/document.js';
import {yearsInWords} from '../shared/model/years.js';
import type {Browse} from './browse.js';
import {FILTERS, valuesOf, type Choice} from './model.js';

/** What the filters offer. */
export class FilterValues {
  /** Worked out once for one list. */
  #offered?: {documents: readonly PublishedDocument[]; values: Map<keyof Choice, string[]>};

  constructor(
    private readonly browse: Browse,
    private readonly text: Record<DocumentType, string>,
  ) {}

  /** Nothing above a short list, where an address alone brings filters. */
  of(name: keyof Choice): string[] {
    const {documents, controls} = this.browse;
    if (!controls) return [];
    if (this.#offered?.documents !== documents) {
      const values = new Map(FILTERS.map((filter) => [filter, valuesOf(filter, documents)]));
      this.#offered = {documents, values};
    }
    return this.#offered.values.get(name) ?? [];
  }

  inWords(name: keyof Choice, value: string): string {
    const type = DOCUMENT_TYPES.find((known) => known === value);
    if (name === 'type' && type) return this.text[type];
    return name === 'year' ? yearsInWords(value) : value;
  }
}
