import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './harness/test.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');

/** A call that left, or tried to leave, the machine: an internet address that is not its own. */
export function outsideCalls(trace: string): readonly string[] {
  return trace
    .split('\n')
    .filter((line) => /sa_family=AF_INET6?\b/.test(line))
    .filter((line) => !/inet_addr\("127\.|inet_pton\(AF_INET6, "::1"/.test(line));
}

test('nothing leaves the machine, from start to the end of a rest', async () => {
  test.setTimeout(150_000);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'drape-trace-'));
  const trace = path.join(folder, 'trace');
  // A network of its own with nothing in it but itself, where even a try would be seen in the trace.
  const inside = `ip link set lo up && exec "${process.execPath}" node_modules/@playwright/test/cli.js test --config e2e/offline/playwright.config.ts`;
  const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
  try {
    await run('unshare', ['--net', ...asRoot, '--', 'sh', '-c', inside], {
      cwd: root,
      env: { ...process.env, DRAPE_TRACE: trace },
      maxBuffer: 64 * 1024 * 1024,
    });
    const text = fs.readFileSync(trace, 'utf8');
    // The trace is one of this very tour: Drape's own talk with its desktop is in it.
    expect(text).toContain('AF_UNIX');
    expect(outsideCalls(text)).toEqual([]);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});

test('the reader of the trace sees a call that leaves', () => {
  const left =
    '12 connect(9, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("9.9.9.9")}, 16) = -1 ENETUNREACH';
  const stayed =
    '12 connect(9, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16) = 0';
  expect(outsideCalls(`${left}\n${stayed}`)).toEqual([left]);
});
