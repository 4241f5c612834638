/**
 * `dist/schema.json`: one JSON Schema for a site's data file, made from the shapes that the elements
 * read with, so that an editor's JSON file has completion and checks.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import * as v from 'valibot';
import {createServer} from 'vite';
import {ROOMS} from './build-cdn.mjs';

const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  server: {middlewareMode: true},
  optimizeDeps: {noDiscovery: true},
});
try {
  const {count, number} = await vite.ssrLoadModule('/src/shared/model/fields.ts');
  const {size} = await vite.ssrLoadModule('/src/shared/model/file-size.ts');

  const {quarter} = await vite.ssrLoadModule('/src/foi-table/schema.ts');
  const {latitude, longitude} = await vite.ssrLoadModule('/src/practice-checker/schema.ts');

  /** Values that may be given as numbers; in the shapes all take text. */
  const numbers = new Map([
    [quarter, {type: 'integer', minimum: 1, maximum: 4}],
    [count, {type: 'integer', minimum: 0}],
    [number, {type: 'number'}],
    [latitude, {type: 'number', minimum: -90, maximum: 90}],
    [longitude, {type: 'number', minimum: -180, maximum: 180}],
    [size, {anyOf: [{type: 'integer', minimum: 1}, {type: 'string'}]}],
  ]);

  /** valibot's schemas, by which its converter asks for what they are of. */
  const values = new Map();
  const valibot = (shape) => {
    if (shape.read) {
      const schema = v.string(shape.message);
      values.set(schema, shape);
      return schema;
    }
    if (shape.list) return v.array(valibot(shape.list));
    if (shape.record) return v.union([valibot(shape.value), valibot(shape.record)]);
    const optional = Object.entries(shape.optional).map(([key, inner]) => [
      key,
      v.optional(valibot(inner)),
    ]);
    const required = Object.entries(shape.required).map(([key, inner]) => [key, valibot(inner)]);
    return v.object(Object.fromEntries([...required, ...optional]));
  };

  const overrideSchema = ({valibotSchema, jsonSchema}) => {
    const value = values.get(valibotSchema);
    if (!value) return undefined;
    if (numbers.has(value)) return numbers.get(value);
    // A message reads "code: what is expected"; of a choice it lists the words.
    const expected = value.message.replace(/^[a-z-]+: /, '');
    if (expected === 'true or false') return {type: 'boolean'};
    const words = /^one of (.*)$/.exec(expected)?.[1].split(', ');
    return words
      ? {enum: words}
      : {...jsonSchema, type: 'string', description: `Expected: ${expected}`};
  };

  const properties = {};
  for (const room of ROOMS) {
    const {schema} = await vite.ssrLoadModule(`/src/${room}/schema.ts`);
    const {properties: own} = toJsonSchema(valibot(schema), {errorMode: 'ignore', overrideSchema});
    Object.assign(properties, own);
  }
  const keyed = {
    type: 'object',
    properties: Object.fromEntries([...ROOMS, '*'].map((name) => [name, {type: 'object'}])),
  };
  mkdirSync('dist', {recursive: true});
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Data file of ccg-widgets',
    type: 'object',
    properties: {$schema: {type: 'string'}, ...properties, options: keyed, text: keyed},
  };
  writeFileSync('dist/schema.json', `${JSON.stringify(schema, null, 2)}\n`);
} finally {
  await vite.close();
}
