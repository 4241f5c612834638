/** Keys that people write otherwise. */
const WORDS: Record<string, string> = {foi: 'FOI', url: 'address', id: 'ID'};

/**
 * A problem's place for an editor who wrote no JSON: "documents[3].date" is "Document 4, date".
 * Counts from 1, as people count the rows that they see.
 */
export function placeInWords(path: string): string {
  const words = path
    // "receivedTotal" is "received total".
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/\.?([\w ]+)\[(\d+)\]/g, (_, list: string, index: string) => {
      // One of the "documents" is a document; "series" is already one.
      const one = list.replace(/(?<!ie)s$/, '');
      return `, ${one} ${Number(index) + 1}`;
    })
    .replaceAll('.', ', ')
    .replace(/\w+/g, (word) => WORDS[word] ?? word)
    .replace(/^, /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
