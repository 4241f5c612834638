import type {ReadingCase} from './reading-cases.js';

const oak = {
  name: 'Oak Surgery',
  address: ['1 Oak Street', 'Norwich'],
  postcode: 'NR3 3DL',
  telephone: '01603 111111',
};
const ash = {
  name: 'Ash Medical Practice',
  address: ['2 Ash Road', 'Norwich'],
  postcode: 'NR3 4LE',
  telephone: '01603 222222',
};
const elm = {name: 'Elm Surgery', address: ['3 Elm Road', 'Norwich'], postcode: 'NR7 9QL'};
const atElm = {name: '3 Elm Road', address: ['Norwich'], postcode: 'NR7 9QL'};
const OAK = '<p>1 Oak Street, Norwich, NR3 3DL</p><p>Tel: 01603 111111</p>';
const ASH =
  '<h3>Ash Medical Practice</h3><p>2 Ash Road, Norwich, NR3 4LE</p><p>Tel: 01603 222222</p>';

/** A branch in a paragraph of its own below the name of its practice. */
const BRANCHES = (
  [
    ['<p>Branch: Elm Surgery, 3 Elm Road, Norwich, NR7 9QL</p>', elm],
    ['<p>Branch surgery: Elm Surgery, 3 Elm Road, Norwich, NR7 9QL</p>', elm],
    ['<p>Elm Surgery (branch), 3 Elm Road, Norwich, NR7 9QL</p>', elm],
    ['<p>Elm Surgery (branch surgery)<br>3 Elm Road<br>Norwich<br>NR7 9QL</p>', elm],
    ['<p><strong>Branch surgery</strong></p><p>Elm Surgery, 3 Elm Road, Norwich, NR7 9QL</p>', elm],
    ['<p><strong>Elm Surgery (branch)</strong></p><p>3 Elm Road, Norwich, NR7 9QL</p>', elm],
    ['<p>Branch surgery:</p><p>Elm Surgery<br>3 Elm Road<br>Norwich<br>NR7 9QL</p>', elm],
    ['<p>Also at Elm Surgery, 3 Elm Road, Norwich, NR7 9QL</p>', elm],
    ['<p>Branch surgery: 3 Elm Road, Norwich, NR7 9QL</p>', atElm],
    ['<p>The branch surgery is at 3 Elm Road, Norwich, NR7 9QL</p>', atElm],
  ] as const
).map(([html, branch]): [string, ReadingCase] => [
  `below its practice's heading: ${html}`,
  {html: `<h3>Oak Surgery</h3>${OAK}${html}${ASH}`, practices: [{...oak, branches: [branch]}, ash]},
]);

export const ENTRY_ORDERS: Record<string, ReadingCase> = {
  ...Object.fromEntries(BRANCHES),
  'the telephone first, then the name, then the address, in lines': {
    html: `<p>01603 111111<br>Oak Surgery<br>1 Oak Street<br>Norwich<br>NR3 3DL</p><p>01603 222222<br>Ash Medical Practice<br>2 Ash Road<br>Norwich<br>NR3 4LE</p>`,
    practices: [oak, ash],
  },
  'the telephone first, then the name, then the address, in one line': {
    html: `<p>01603 111111 – Oak Surgery, 1 Oak Street, Norwich, NR3 3DL</p><p>01603 222222 – Ash Medical Practice, 2 Ash Road, Norwich, NR3 4LE</p>`,
    practices: [oak, ash],
  },
  'the telephone first, each value a paragraph': {
    html: `<p>01603 111111</p><p>Oak Surgery</p><p>1 Oak Street, Norwich, NR3 3DL</p><p>01603 222222</p><p>Ash Medical Practice</p><p>2 Ash Road, Norwich, NR3 4LE</p>`,
    practices: [oak, ash],
  },
  'the house it is in, named like a practice, below its heading': {
    html: `<h3>Oak Surgery</h3><p>Oak Street Health Centre</p>${OAK}${ASH}`,
    practices: [{...oak, address: ['Oak Street Health Centre', ...oak.address]}, ash],
  },
  'the house it is in, in lines below its name in bold': {
    html: `<p><strong>Oak Surgery</strong></p><p>Oak Street Medical Centre<br>1 Oak Street<br>Norwich<br>NR3 3DL<br>Tel: 01603 111111</p>${ASH}`,
    practices: [{...oak, address: ['Oak Street Medical Centre', ...oak.address]}, ash],
  },
  'practices of one health centre, a paragraph each': {
    html: `<h3>Oak Street Health Centre</h3><p>Oak Surgery, 1 Oak Street, Norwich, NR3 3DL, 01603 111111</p><p>Ash Medical Practice, 2 Ash Road, Norwich, NR3 4LE, 01603 222222</p>`,
    practices: [oak, ash],
  },
  'an address struck out, and the new one in a paragraph below': {
    html: `<h3>Oak Surgery</h3><p><s>9 Old Lane, Norwich, NR1 1AA</s></p>${OAK}${ASH}`,
    practices: [oak, ash],
  },
  'a practice struck out, and the same with its new address below': {
    html: `<p><s>Oak Surgery, 9 Old Lane, Norwich, NR1 1AA</s></p><p>Oak Surgery, 1 Oak Street, Norwich, NR3 3DL, 01603 111111</p>${ASH}`,
    practices: [oak, ash],
  },
  'a practice struck out, and the same with its new address, as items': {
    html: `<ul><li><del>Oak Surgery, 9 Old Lane, Norwich, NR1 1AA</del></li><li>Oak Surgery, 1 Oak Street, Norwich, NR3 3DL, 01603 111111</li></ul>${ASH}`,
    practices: [oak, ash],
  },
  'the number of patients in brackets before the address': {
    html: `<p>Oak Surgery (8,412 patients), 1 Oak Street, Norwich, NR3 3DL, 01603 111111</p>${ASH}`,
    practices: [oak, ash],
  },
};
