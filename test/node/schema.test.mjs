/** The JSON Schema beside the elements' own readers: what they take without a word, it takes too. `npm run build` first. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test, {before} from 'node:test';
import {Ajv} from 'ajv';
import ROOMS from '../../tools/rooms.json' with {type: 'json'};
import {withSources} from '../../tools/sources.mjs';

const validate = new Ajv({allErrors: true}).compile(
  JSON.parse(readFileSync('dist/schema.json', 'utf8')),
);
const faults = (data) =>
  validate(data)
    ? []
    : validate.errors.map(({instancePath, message}) => `${instancePath} ${message}`);

const SCRIPTS = /<script type="application\/json">(.*?)<\/script>/gs;
const inScripts = (text) => [...text.matchAll(SCRIPTS)].map(([, json]) => json);
/** What can be read as JSON; examples of broken files cannot. */
function asData(json) {
  try {
    const data = JSON.parse(json);
    return typeof data === 'object' && data && !Array.isArray(data) ? [data] : [];
  } catch {
    return [];
  }
}

/** Data in whatever a file of examples exports: in the markup of its examples, and in their `files`. */
function inExamples(value) {
  if (typeof value === 'string') return inScripts(value).flatMap(asData);
  if (typeof value !== 'object' || !value) return [];
  const own = Object.values(value.files ?? {}).flatMap((file) =>
    typeof file === 'string' ? asData(file) : [file],
  );
  return [...own, ...Object.values(value).flatMap(inExamples)];
}

const found = {README: [], demo: [], examples: []};
const parsers = {};
before(async () => {
  const readme = readFileSync('README.md', 'utf8');
  found.README = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json));
  for (const file of readdirSync('demo').filter((name) => name.endsWith('.html')))
    found.demo.push(
      ...inScripts(readFileSync(`demo/${file}`, 'utf8')).map((json) => JSON.parse(json)),
    );
  await withSources(async (load) => {
    for (const room of ROOMS) parsers[room] = (await load(`/src/${room}/parse.ts`)).parse;
    for (const file of readdirSync('stories/examples'))
      found.examples.push(...inExamples(await load(`/stories/examples/${file}`)));
    found.demo.push((await load('/demo/southend-data.ts')).southendMeetings);
  });
});

/** What the rooms say of data; of what is no data for them they say nothing. */
const read = (data) => ROOMS.map((room) => parsers[room](data));

for (const [place, least] of [
  ['README', 1],
  ['demo', 3],
  ['examples', 40],
])
  test(`data of ${place}: the schema takes what the elements take`, () => {
    const all = found[place];
    assert.ok(all.length >= least, `${all.length} of at least ${least}`);
    for (const data of all) {
      const results = read(data);
      if (!results.some(({problems}) => problems.some(({severity}) => severity !== 'advice')))
        assert.deepEqual(faults(data), [], JSON.stringify(data).slice(0, 500));
      for (const {model} of results)
        if (model) assert.deepEqual(faults(JSON.parse(JSON.stringify(model))), []);
    }
  });

test('numbers are taken as numbers and as text', () => {
  for (const received of [134, '134', '1,024']) {
    const data = {foi: {years: [{periods: [{quarter: 1, received}]}], target: 92.5}};
    assert.deepEqual(faults(data), []);
    assert.equal(parsers['foi-table'](data).problems.length, 0);
  }
});

for (const [what, data] of Object.entries({
  'a document without an address': {documents: [{title: 'Minutes'}]},
  'a count in words': {foi: {years: [{periods: [{received: 'many'}]}]}},
  'half a request': {foi: {years: [{periods: [{received: 1.5}]}]}},
  'a target past 100': {foi: {years: [], target: 101}},
  'a status that is none': {meetings: [{date: '2020-01-28', status: 'gone'}]},
  'a fifth Tuesday': {series: [{id: 'a', from: '2020-01-01', on: {weekday: 'tuesday', nth: 5}}]},
  'bunting in words': {bankHolidays: {scotland: {events: [{date: '2020-01-01', bunting: 'yes'}]}}},
}))
  test(`the schema names ${what}`, () => {
    assert.notDeepEqual(faults(data), []);
  });
