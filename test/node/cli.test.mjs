/** The command, as an editor runs it. `npm run build` first. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {after} from 'node:test';
import ICAL from 'ical.js';

const folder = mkdtempSync(path.join(tmpdir(), 'ccg-'));
after(() => rmSync(folder, {recursive: true}));

const file = (name, text) => {
  const target = path.join(folder, name);
  writeFileSync(target, text);
  return target;
};
const run = (...args) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
};

/** A row of epraccur.csv: 27 columns, no header. */
function row({
  code = 'D82001',
  name = 'THE TEST SURGERY',
  postcode = 'NR1 1AA',
  status = 'A',
  commissioner = '06W',
  setting = '4',
}) {
  const cells = Array.from({length: 27}, () => '');
  Object.assign(cells, {
    0: code,
    1: name,
    4: '1 HIGH STREET',
    5: 'NORWICH',
    9: postcode,
    10: '19740401',
    12: status,
    14: commissioner,
    17: '01603 123456',
    25: setting,
  });
  return cells.map((cell) => `"${cell}"`).join(',');
}

test('practices: the old layout, with neighbours, names out of capitals, others left out', () => {
  const csv = file(
    'old.csv',
    [
      row({}),
      row({code: 'D82002', name: 'UEA MEDICAL CENTRE'}),
      row({code: 'D82003', name: 'FAR AWAY SURGERY', commissioner: '99G'}),
      row({code: 'D82004', name: 'NEXT DOOR SURGERY', commissioner: '06V'}),
      row({code: 'D82005', name: 'WALK IN CENTRE', setting: '1'}),
      row({code: 'D82006', name: 'CLOSED SURGERY', status: 'C'}),
    ].join('\r\n'),
  );
  const {status, stdout} = run(
    'practices',
    csv,
    '--organisation',
    '06W',
    '--neighbours',
    '06V',
    '--updated',
    '2020-01-01',
  );
  assert.equal(status, 0);
  const data = JSON.parse(stdout);
  assert.equal(data.updated, '2020-01-01');
  assert.deepEqual(
    data.practices.map(({code, organisation}) => [code, organisation]),
    [
      ['D82001', undefined],
      ['D82002', undefined],
      ['D82004', '06V'],
    ],
  );
  assert.deepEqual(
    [data.practices[1].name, data.practices[0].postcode],
    ['UEA Medical Centre', 'NR1 1AA'],
  );
});

test('practices: the new layout, with ACTIVE and joined roles', () => {
  const csv = file(
    'new.csv',
    [
      row({status: 'ACTIVE', setting: 'RO76|RO177'}),
      row({code: 'D82009', status: 'INACTIVE', setting: 'RO76'}),
    ].join('\n'),
  );
  const {status, stdout} = run('practices', csv, '--organisation', '06W');
  assert.equal(status, 0);
  assert.deepEqual(
    JSON.parse(stdout).practices.map(({code}) => code),
    ['D82001'],
  );
});

test('practices: a bad row is named with its line, the rest is kept, the exit status tells', () => {
  const csv = file('bad.csv', [row({}), '"half","a row"', row({code: 'D82002'})].join('\n'));
  const {status, stdout, stderr} = run('practices', csv, '--organisation', '06W');
  assert.equal(status, 1);
  assert.equal(JSON.parse(stdout).practices.length, 2);
  assert.match(stderr, /line 2/i);
});

test('practices: no such file, no such body, no arguments: words and status 2', () => {
  for (const args of [
    ['practices', path.join(folder, 'none.csv'), '--organisation', '06W'],
    ['practices', file('one.csv', row({})), '--organisation', 'XXX'],
    ['practices'],
    ['nonsense'],
    [],
  ]) {
    const {status, stdout, stderr} = run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.ok(stderr.trim() && !/\n {4}at /.test(stderr), 'words, not a stack');
  }
});

test('ics: writes the feed that ical.js reads, with the instants of UK time', () => {
  const json = file(
    'meetings.json',
    JSON.stringify({
      organisation: {code: '06W'},
      meetings: [
        {date: '2020-01-28', committee: 'Governing Body', start: '13:30', end: '16:00'},
        {date: '2020-07-28', committee: 'Governing Body', start: '13:30', status: 'cancelled'},
        {date: 'soon'},
      ],
    }),
  );
  const out = path.join(folder, 'feed.ics');
  const {status, stderr} = run('ics', json, '--out', out);
  assert.equal(status, 1, 'one row was bad');
  assert.match(stderr, /meetings\[2\]\.date/);
  const text = readFileSync(out, 'utf8');
  assert.ok(
    text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75) && !/[^\r]\n/.test(text),
  );
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  assert.deepEqual(
    events.map(({startDate}) => startDate.toJSDate().toISOString()),
    ['2020-01-28T13:30:00.000Z', '2020-07-28T12:30:00.000Z'],
  );
  assert.equal(events[1].component.getFirstPropertyValue('status'), 'CANCELLED');
  assert.match(events[0].uid, /^governing-body-2020-01-28\.06W@ccg-widgets$/);
});

test('says how it is used when asked, and what was wrong when it was not', () => {
  for (const words of [['--help'], ['practices', '--help'], ['ics', '-h']]) {
    const help = run(...words);
    assert.equal(help.status, 0);
    assert.match(help.stdout, /ccg-widgets practices/);
  }
  const wrong = run('nonsense');
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /There is no command "nonsense"\.[^]*ccg-widgets practices/);
  assert.equal(run().status, 2);
});
