/**
 * `docs/attributes.md`, of the manifest, and `docs/data.md`, of the JSON Schema; `npm run docs` makes these first.
 * With `--check` nothing is written: it fails where a page is not current.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const MADE =
  '<!-- npm run docs makes this page of the manifest and the schema: do not edit it. -->\n';
const cell = (words) => String(words).replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (words) => `\`${words}\``;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const own = (list = []) => list.filter(({inheritedFrom}) => !inheritedFrom);
const inherited = (list = []) => list.filter(({inheritedFrom}) => inheritedFrom);
const named = (list) => list.map(({name, description}) => [code(name), description]);
/** `CustomEvent<{count: number}>` tells `{count: number}`. */
const detail = ({text}) => code(text.replace(/^CustomEvent<(.*)>$/, '$1'));

function attributesPage() {
  const elements = read('custom-elements.json')
    .modules.flatMap(({declarations}) => declarations ?? [])
    .filter(({tagName}) => tagName);
  const [any] = elements;
  // `structuredData` of the attribute `structured-data`: the name in JSON.
  const attributes = (list) =>
    table(
      ['Attribute', 'In JSON `options`', 'What it does'],
      list.map(({name, fieldName, description}) => [code(name), code(fieldName), description]),
    );
  const SOURCES = ['src', 'settings', 'organisation-name', 'organisation-code'];
  const common = inherited(any.attributes);
  const ofElement = ({tagName, description, attributes: list, events, cssParts}) => `
## ${code(`<${tagName}>`)}

${description.replace(/```html[^]*?```/, '').trim()}

${attributes(own(list))}

${table(
  ['Event', 'Its `detail`', 'When'],
  events.map(({name, type, description: when}) => [code(name), detail(type), when]),
)}

${table(['Part', 'What it is'], named(own(cssParts)))}
`;
  return `# Attributes, events, parts and custom properties

${MADE}
In a \`<div data-ccg="…">\` each attribute is \`data-…\` with a value: \`data-group-by="committee"\`. Off and on
are \`"false"\` and \`"true"\`. A value that is not allowed counts as absent, and the check panel says so.

## All four elements

Where the data comes from. These are attributes only:

${table(['Attribute', 'What it does'], named(common.filter(({name}) => SOURCES.includes(name))))}

Options, as attributes or in JSON:

${attributes(common.filter(({name}) => !SOURCES.includes(name)))}

Custom properties, for the element or for anything around it (\`ccg-document-list { --ccg-space: 0.5em; }\`):

${table(
  ['Custom property', 'Default', 'What it colours or spaces'],
  any.cssProperties.map(({name, default: value, description}) => [
    code(name),
    code(value),
    description,
  ]),
)}

Parts, for \`ccg-document-list::part(heading)\`:

${table(['Part', 'What it is'], named(inherited(any.cssParts)))}

States, for \`ccg-document-list:state(failed)\` (Chrome and Edge 125, Firefox 126, Safari 17.4 and later) and for
\`element.state\` (everywhere):

${table(['State', 'When'], named(any.cssStates))}
${elements.map(ofElement).join('')}`;
}

/** "one of `a`, `b`", "a list of records", "a whole number, 0 or more". */
function kindOf({type, enum: words, items, anyOf, properties, description = ''}) {
  if (words) return `one of ${words.map(code).join(', ')}`;
  if (items)
    return items.properties || items.anyOf ? 'a list of records' : `a list: ${kindOf(items)}`;
  if (properties) return 'a record';
  if (anyOf) return 'text, or a record';
  if (type === 'boolean') return 'true or false';
  return /Expected: (.*)$/s.exec(description)?.[1] ?? 'text';
}

const inside = ({items, anyOf = [], properties, required}) =>
  properties ? {properties, required} : [items, ...anyOf].filter(Boolean).map(inside).find(Boolean);
const meaning = ({description = ''}) => description.replace(/(\. )?Expected: .*$/s, '');

/** Rows of a record's fields, those of records in it below them. */
function rowsOf({properties, required = []}, path, known) {
  return Object.entries(properties).flatMap(([key, field]) => {
    const name = `${path}${key}`;
    const record = inside(field);
    const row = [
      `${code(name)}${required.includes(key) ? ' **needed**' : ''}`,
      meaning(field),
      known[name] ?? kindOf(field),
    ];
    return [
      row,
      ...(record && !known[name]
        ? rowsOf(record, `${name}${field.items ? '[]' : ''}.`, known)
        : []),
    ];
  });
}

function dataPage() {
  const {properties} = read('dist/schema.json');
  // Records that stand elsewhere on the page.
  const known = {
    'meetings[].documents': 'a list of ids, or of records as in `documents`',
    'series[].documents': 'a list of ids, or of records as in `documents`',
    'series[].venue': 'as in `meetings`',
    'series[].booking': 'as in `meetings`',
    bankHolidays: 'the file of GOV.UK as it is',
  };
  const section = (title, words, keys) => `
## ${title}

${words}

${table(['Field', 'What it is', 'What to write'], rowsOf({properties: Object.fromEntries(keys.map((key) => [key, properties[key]]))}, '', known))}
`;
  return `# The data file

${MADE}
One JSON file can serve every element of a site; each reads its own keys. Only the fields marked **needed**
are needed; a row without one of them is left out, and all other rows stay. Empty text and \`null\` count as
absent. Numbers may be written as text.

Programs that edit JSON check what you type, and complete it, where the file names the schema, which is in
the package as \`ccg-widgets/schema.json\` (\`dist/schema.json\`). Put a copy beside your file:

\`\`\`json
{"$schema": "./schema.json"}
\`\`\`
${section('All four elements', 'Who publishes, and when.', ['organisation', 'updated'])}
${section('Documents', 'For `<ccg-document-list>`, and for the papers of `<ccg-meeting-calendar>`.', ['documents'])}
${section('Freedom of Information', 'For `<ccg-foi-table>`. Leave out a figure that you did not publish: the page then says "Not published".', ['foi'])}
${section('Practices', 'For `<ccg-practice-checker>`.', ['practices', 'organisations'])}
${section('Meetings', 'For `<ccg-meeting-calendar>`; `<ccg-document-list>` groups documents by them.', ['meetings', 'series', 'feed'])}
${section('Bank holidays', 'For deadlines in working days. Without them the elements count Monday to Friday and say "about".', ['bankHolidays'])}
## Options and words

\`options\` sets attributes, \`text\` replaces words; both by element, or \`"*"\` for all four. [attributes.md](attributes.md)
has the names of the options; the words and their names are in \`src/<element>/text.ts\`, those of all four in \`src/shared/model/words.ts\`.

\`\`\`json
{
  "options": {"document-list": {"groupBy": "committee"}, "*": {"headingLevel": 3}},
  "text": {"document-list": {"tryAgain": "Load the list again"}}
}
\`\`\`
`;
}

const checks = process.argv.includes('--check');
for (const [file, text] of [
  ['docs/attributes.md', attributesPage()],
  ['docs/data.md', dataPage()],
]) {
  const made = await format(text, {...(await resolveConfig(file)), filepath: file});
  if (!checks) writeFileSync(file, made);
  else if (readFileSync(file, 'utf8') !== made) {
    console.error(`${file} is not current: npm run docs makes it`);
    process.exitCode = 1;
  }
}
