/** Remarks and headings that speak of membership in rare words, on the page of NHS Norwich CCG. */
type Told = Record<string, 'yes' | 'no' | 'unknown'>;

const OAK = 'Oak Surgery, NR3 3DL';
const ELM = '<li>Elm Surgery, NR3 4LE</li>';

const BEHIND = (
  [
    ['gave up its membership', 'unknown'],
    ['membership passed to Norwich Practices in 2018', 'unknown'],
    ['observer, non-voting member', 'unknown'],
    ['member of South Norfolk CCG since 2018', 'no'],
    ['member of North Norwich PCN', 'yes'],
    ['our newest member', 'yes'],
    ['Dr Smith is a member of the governing body', 'yes'],
    ['covers the area outside the ring road', 'unknown'],
    ['parking outside', 'yes'],
    ['practice boundary map', 'yes'],
    ['not a dispensing practice', 'yes'],
    ['not one of our practices', 'unknown'],
    ['transferring to South Norfolk CCG on 1 April 2020', 'unknown'],
    ['transferring to South Norfolk CCG on 1 April 2018', 'no'],
    ['will become part of South Norfolk CCG in April 2020', 'unknown'],
    ['CCG: South Norfolk', 'no'],
  ] as const
).flatMap(([words, told]): [string, [string, Told]][] => {
  const all: Told = {'Elm Surgery': 'yes', 'Oak Surgery': told};
  return [
    [`in brackets: ${words}`, [`<ul>${ELM}<li>${OAK} (${words})</li></ul>`, all]],
    [
      `in a note: ${words}`,
      [
        `<table><tr><th>Practice</th><th>Further information</th></tr><tr><td>Elm Surgery</td><td></td></tr><tr><td>Oak Surgery</td><td>${words[0]?.toUpperCase() ?? ''}${words.slice(1)}</td></tr></table>`,
        all,
      ],
    ],
  ];
});

export const REMARKS: Record<string, [string, Told]> = {
  ...Object.fromEntries(BEHIND),
  'a heading of a neighbourhood of ours': [
    `<h3>Neighbourhood 1</h3><ul>${ELM}</ul><h3>North neighbourhood</h3><ul><li>${OAK}</li></ul>`,
    {'Elm Surgery': 'yes', 'Oak Surgery': 'yes'},
  ],
};
