import type {PublishedDocument, DocumentType} from '../shared/model/document.js';
import {fits, keyOf, plain, type Choice} from './model.js';
import type {Row} from './rows.js';

/** What narrows a list. */
export interface Search {
  choice: Choice;
  /** The one document that the address names. */
  only: string | undefined;
  query: string;
}

/** A row is found by its earlier versions too. */
const documentsOf = ({entry: {document, earlier}}: Row): PublishedDocument[] => [
  document,
  ...earlier,
];

/** Whether a row has the chosen values and all words that are searched for; `text` names the types. */
export function matcherOf(
  {choice, only, query}: Search,
  text: Record<DocumentType, string>,
): (row: Row) => boolean {
  const isChosen = Object.values(choice).some(Boolean);
  const words = plain(query).split(/\s+/).filter(Boolean);
  return (row) => {
    if (isChosen && !documentsOf(row).some((document) => fits(document, choice))) return false;
    if (only && !documentsOf(row).some((document) => keyOf(document) === only)) return false;
    const searched = words.length ? textOf(row, text) : '';
    return words.every((word) => searched.includes(word));
  };
}

function textOf(row: Row, text: Record<DocumentType, string>): string {
  if (row.text === undefined) {
    let words = '';
    for (const {title, committee = '', type, description = ''} of documentsOf(row))
      words += `${title} ${committee} ${type ? text[type] : ''} ${description} `;
    row.text = plain(words);
  }
  return row.text;
}
