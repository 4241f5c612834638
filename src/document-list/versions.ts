import type {PublishedDocument} from '../shared/model/document.js';
import type {Entry} from './model.js';

/** Each current document with the older ones that it supersedes, also through others. In a ring each stands alone. */
export function foldVersions(documents: readonly PublishedDocument[]): Entry[] {
  const byId = new Map(documents.map((document) => [document.id ?? document, document]));
  const older = ({supersedes = ''}: PublishedDocument) => byId.get(supersedes);
  const replaced = new Set(documents.map(older));
  const folded = new Set<PublishedDocument>();
  const chains = new Map<PublishedDocument, PublishedDocument[]>();
  for (const document of documents) {
    if (replaced.has(document)) continue;
    const chain: PublishedDocument[] = [];
    for (let next = older(document); next && !folded.has(next); next = older(next)) {
      folded.add(next);
      chain.push(next);
    }
    chains.set(document, chain);
  }
  return documents
    .filter((document) => !folded.has(document))
    .map((document) => ({document, earlier: chains.get(document) ?? []}));
}
