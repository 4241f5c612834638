/**
 * `dist/schema.json`: one JSON Schema for a site's data file, made from the shapes that the elements
 * read with, so that an editor's JSON file has completion and checks.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import * as v from 'valibot';
import ROOMS from './rooms.json' with {type: 'json'};
import {wordsOf} from './field-words.mjs';
import {withSources} from './sources.mjs';

/** Numbers as text, which the elements read too, because spreadsheets export them so. */
const AS_TEXT = {
  integer: String.raw`^\s*-?\d+(,\d{3})*\s*$`,
  number: String.raw`^\s*-?\d+(\.\d+)?\s*$`,
};

/** The schema of a value: its form in JSON, and of text what is expected, in words. */
function ofValue({message}, forms) {
  const form = forms.get(message);
  const [, words] = /^[a-z-]+: (.*)$/s.exec(message);
  const description = `Expected: ${words}`;
  if (!form) return {type: 'string', description};
  // A size may have a unit, which no pattern but the reader's own tells.
  if (message.startsWith('bad-size')) return {...form, type: [form.type, 'string'], description};
  const pattern = AS_TEXT[form.type];
  return pattern ? {...form, type: [form.type, 'string'], pattern, description} : {...form};
}

/** Puts what a field is before what is expected of it, for it and for all fields inside. */
function describe(schema, path) {
  const words = wordsOf(path);
  if (words) schema.description = [words, schema.description].filter(Boolean).join('. ');
  describeFields(schema, path);
}

function describeFields({properties = {}, items, anyOf = []}, path) {
  for (const [key, inner] of Object.entries(properties)) describe(inner, [...path, key]);
  for (const inner of [items, ...anyOf]) if (inner) describeFields(inner, path);
}

/** The JSON Schema of a data file. */
export async function buildSchema(load) {
  const {jsonForms} = await load('/src/shared/model/shape.ts');
  /** valibot's schemas, by which its converter asks for what they are of. */
  const values = new Map();
  const valibot = (shape) => {
    if (shape.read) {
      const schema = v.string();
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
  const overrideSchema = ({valibotSchema}) => {
    const value = values.get(valibotSchema);
    return value && ofValue(value, jsonForms);
  };

  const properties = {};
  for (const room of ROOMS) {
    const {schema} = await load(`/src/${room}/schema.ts`);
    const {properties: own} = toJsonSchema(valibot(schema), {errorMode: 'ignore', overrideSchema});
    Object.assign(properties, own);
  }
  const keyed = {
    type: 'object',
    properties: Object.fromEntries([...ROOMS, '*'].map((name) => [name, {type: 'object'}])),
  };
  describeFields({properties}, []);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Data file of ccg-widgets',
    type: 'object',
    properties: {$schema: {type: 'string'}, ...properties, options: keyed, text: keyed},
  };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const schema = await withSources(buildSchema);
  mkdirSync('dist', {recursive: true});
  writeFileSync('dist/schema.json', `${JSON.stringify(schema, null, 2)}\n`);
}
