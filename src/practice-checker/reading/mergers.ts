type Json = Record<string, unknown>;

const plain = (name: unknown) =>
  String(name)
    .toLowerCase()
    .replace(/^the |[^\p{L}\d]/gu, '');

/**
 * Practices that are now part of another (`into`, a name) get its code as their successor, where the
 * page has that one. "Merged with" may be said of either: only of two on the page is it clear which went.
 */
export function settleMergers(rows: Json[]) {
  for (const row of rows) {
    const {into} = row;
    if (into === undefined) continue;
    delete row.into;
    const called = ({name, aliases = []}: Json) => [name, ...(aliases as string[])].map(plain);
    const [found, other] = rows.filter(
      (each) => each !== row && called(each).includes(plain(into)),
    );
    if (!found || other) continue;
    // Without a status it is still to come.
    if (row.status) row.status = 'closed';
    if (found.code) row.successor = found.code;
  }
}
