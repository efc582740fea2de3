import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, truncateSync, closeSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulate as command } from './simulate-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(root, 'out/cli/simulate.cjs');
const berlin = join(root, 'src-core/testing/traces/office-commuter-berlin-dst.json');
const folder = mkdtempSync(join(tmpdir(), 'drape-simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

let told: SpawnSyncReturns<string>;
beforeAll(() => {
  // The command makes its program when that is missing or older than its sources.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  told = spawnSync(npm, ['run', '--silent', 'simulate', '--', berlin], {
    encoding: 'utf8',
    cwd: root,
  });
  expect(told.status).toBe(0);
});

/** What the program does, without starting one: that costs a hundred times as much. */
function simulate(...args: readonly string[]) {
  let [stdout, stderr] = ['', ''];
  const status = command(args, {
    out: (text) => (stdout += text),
    err: (text) => (stderr += text),
  });
  return { status, stdout, stderr };
}
/** The program itself. */
function program(nodeArgs: readonly string[], ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, bundle, ...args], {
    encoding: 'utf8',
    cwd: folder,
  });
  return { status, stdout, stderr };
}
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const event = (timestamp: string, duration: unknown, status = 'not-afk') => ({
  timestamp,
  duration,
  data: { status },
});
const desk = (...events: readonly unknown[]) => ({
  timezone: 'Europe/Berlin',
  buckets: { desk: { type: 'afkstatus', events } },
});

describe('npm run simulate', () => {
  it('tells a trace day by day, with the load as a bar', () => {
    expect(told.stdout).toMatch(/^Mon 2026-03-23\n/);
    const row = /\d\d:\d\d {2}\[#+\][+ ] {2}nudge long-screen +\d h \d\d at the screen/;
    expect(told.stdout).toMatch(row);
    expect(told.stdout).toMatch(/\n\d+ nudges in all\.\n$/);
  });

  it('tells one JSON object a line, in another zone and with other preferences', () => {
    const preferences = file('preferences.json', {
      stretchMinutes: 180,
      occasions: { 'wind-down': false },
    });
    const run = simulate(berlin, '--json', '--tz', 'America/New_York', '--prefs', preferences);
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/^simulate: repaired: .* events were not in order, sorted\n$/);
    const lines = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.length).toBeGreaterThan(50);
    const keys = ['at', 'event', 'occasion', 'reason', 'hold', 'load'];
    expect(lines.every((line) => Object.keys(line).join() === keys.join())).toBe(true);
    expect(lines.every(({ at }) => /-04:00$/.test(String(at)))).toBe(true);
    expect(lines.map(({ occasion }) => occasion)).not.toContain('wind-down');
  });

  it('repairs what can be repaired, and says so', () => {
    const trace = desk(
      event('2026-03-03T10:00:00+01:00', 7_200),
      event('2026-03-03T08:00:00+01:00', 5_400),
      event('2026-03-03T11:00:00+01:00', 3_600),
      event('2026-03-03T13:00:00+01:00', 0),
      event('2999-03-03T13:00:00+01:00', 60),
    );
    const { status, stdout, stderr } = simulate(file('crooked.json', trace));
    expect(status).toBe(0);
    expect(stdout).toContain('Tue 2026-03-03');
    for (const said of [
      'event 3: has no length, left out',
      'event 4: lies in the future, left out',
      'events were not in order, sorted',
      '1 overlapping not-afk spans, joined',
    ]) {
      expect(stderr).toContain(said);
    }
  });

  it.each([
    ['not JSON', '{\n  "buckets": {,}\n}', 'line 2, column 15: not JSON from here on'],
    ['nothing at all', '', 'line 1, column 1: not JSON'],
    ['no export', '[]', 'not an ActivityWatch export'],
    ['a wrong type', desk(event('2026-03-03T10:00:00Z', '60')), 'bucket "desk", event 0: duration'],
    [
      'a wrong status',
      desk(event('2026-03-03T10:00:00Z', 60, 'here')),
      'event 0: data.status must be',
    ],
    ['an unknown zone', { ...desk(), timezone: 'Mars/Base' }, 'timezone: "Mars/Base"'],
  ])('refuses %s with its place', (_, content, place) => {
    const path = file('wrong.json', content);
    const { status, stdout, stderr } = simulate(path);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`simulate: ${path}: `);
    expect(stderr).toContain(place);
  });

  it('refuses preferences that it would have to leave out, and a file that is not there', () => {
    const wrong = simulate(
      berlin,
      '--prefs',
      file('p.json', { stretchMinutes: 1, bedtime: { mon: 5 } }),
    );
    expect([wrong.status, wrong.stderr]).toEqual([
      1,
      expect.stringContaining('cannot be used: stretchMinutes, bedtime.mon'),
    ]);
    expect(simulate(berlin, '--prefs', file('list.json', [])).stderr).toContain('one JSON object');
    expect(simulate('nowhere.json')).toMatchObject({ status: 1, stdout: '' });
  });

  it('refuses a file of 200 MB before it reads it', () => {
    const path = join(folder, 'big.json');
    closeSync(openSync(path, 'w'));
    truncateSync(path, 200 * 1024 * 1024);
    // With this little memory a file that is read would end the command in another way.
    const { status, stdout, stderr } = program(['--max-old-space-size=32'], path);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('200 MB is more than the 100 MB that are read');
  });

  it('fails in another way when it is asked for something that it cannot do', () => {
    for (const [{ status, stdout, stderr }, said] of [
      [program([], 'a.json', '--loud'), 'unknown option --loud'],
      [simulate('a.json', '--tz', 'Mars/Base'), '"Mars/Base" is not a time zone'],
    ] as const) {
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(said);
    }
  });

  it('explains itself', () => {
    expect(simulate('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('usage:') as string,
      stderr: '',
    });
  });
});
