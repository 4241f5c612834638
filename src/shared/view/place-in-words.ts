/** Keys that people write otherwise. */
const WORDS: Record<string, string> = {foi: 'FOI', url: 'address', id: 'ID'};

/** A key's words as people say them: "receivedTotal" is "received total", "CCG" stays as it is. */
const keyInWords = (key: string): string =>
  key
    .replace(/(?<=[a-z\d])[A-Z](?![A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/\.?([\w ]+)\[(\d+)\]/g, (_, list: string, index: string) => {
      // One of the "documents" is a document; "series" is already one.
      const one = list.replace(/(?<!ie)s$/, '');
      return `, ${one} ${Number(index) + 1}`;
    })
    // A full stop in front of a space is a sentence's or a name's.
    .replace(/\.(?!\s|$)/g, ', ')
    .replace(/\w+/g, (word) => WORDS[word] ?? word);

/**
 * A problem's place for an editor who wrote no JSON: "documents[3].date" is "Document 4, date".
 * Counts from 1, as people count the rows that they see. What is quoted is the page's own words.
 */
export function placeInWords(path: string): string {
  const words = path
    .split(/("[^"]*"|“[^”]*”)/)
    .map((part, place) => (place % 2 ? part : keyInWords(part)))
    .join('')
    .replace(/^, /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
