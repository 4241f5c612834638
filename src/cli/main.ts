#!/usr/bin/env node
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {writeFeed} from './ics.js';
import {importPractices} from './practices.js';
import {readCsv} from './read-csv.js';

const USAGE = `Usage:
  ccg-widgets practices <epraccur.csv> --organisation <code> [options]
      Makes the practice checker's data from the NHS Organisation Data Service's file.
      --neighbours <codes>    bodies whose practices answer "No": 06V,06Y
      --names <names.csv>     names of bodies: code, name (eccg.csv will do)
      --successors <succ.csv> what closed practices became part of: code, successor's code
      --closed                closed practices without a successor too
      --updated <day>         day of the file, such as 2020-01-01
      --out <data.json>       file to write; otherwise it is printed
  ccg-widgets ics <data.json> [--page <address>] [--out <meetings.ics>]
      Writes the calendar file that people can subscribe to, from the meeting calendar's data.
Exit status: 0 done, 1 done but some rows were bad (named on standard error), 2 nothing was made.`;

/** A file of two columns as a record: "06W,NHS NORWICH CCG". */
const pairs = (path: string | undefined): Record<string, string> | undefined =>
  path === undefined
    ? undefined
    : Object.fromEntries(
        readCsv(readFileSync(path, 'utf8')).map(({cells: [key = '', value = '']}) => [
          key.trim().toUpperCase(),
          value.trim(),
        ]),
      );

function practices(args: string[]): number {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      organisation: {type: 'string'},
      neighbours: {type: 'string'},
      names: {type: 'string'},
      successors: {type: 'string'},
      updated: {type: 'string'},
      out: {type: 'string'},
      closed: {type: 'boolean'},
    },
  });
  const [file] = positionals;
  const {organisation, neighbours, closed, updated, out} = values;
  if (!file || !organisation) throw new Error(`A file and --organisation are needed.\n\n${USAGE}`);
  if (updated && !/^\d{4}-\d\d-\d\d$/.test(updated))
    throw new Error(`--updated: expected a day such as 2020-01-01; got ${updated}`);
  const {data, bad} = importPractices(readFileSync(file, 'utf8'), {
    organisation,
    neighbours: neighbours?.split(/[,\s]+/).filter(Boolean),
    names: pairs(values.names),
    successors: pairs(values.successors),
    closed,
    updated,
  });
  for (const words of bad) console.error(words);
  if (!data.practices.some((practice) => !practice.organisation))
    throw new Error(`No open GP practice of ${organisation} was found in ${file}.`);
  const json = `${JSON.stringify(data, null, 2)}\n`;
  if (out) writeFileSync(out, json);
  else process.stdout.write(json);
  console.error(`${data.practices.length} practices, ${bad.length} bad rows`);
  return bad.length ? 1 : 0;
}

function ics(args: string[]): number {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {page: {type: 'string'}, out: {type: 'string'}},
  });
  const [file] = positionals;
  if (!file) throw new Error(`A file is needed.\n\n${USAGE}`);
  const feed = writeFeed(readFileSync(file, 'utf8'), values.page);
  for (const words of feed.bad) console.error(words);
  if (!feed.ics) return 2;
  if (values.out) writeFileSync(values.out, feed.ics);
  else process.stdout.write(feed.ics);
  return feed.bad.length ? 1 : 0;
}

/** Each command by its name; gives the exit status. */
const COMMANDS: Record<string, ((args: string[]) => number) | undefined> = {practices, ics};

const [name = '', ...rest] = process.argv.slice(2);
try {
  const command = COMMANDS[name];
  if ([name, ...rest].some((word) => /^(--?h(elp)?|help)$/.test(word))) console.log(USAGE);
  else if (command) process.exitCode = command(rest);
  else throw new Error(`${name ? `There is no command "${name}".\n\n` : ''}${USAGE}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
