import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** Tells the loop of a change, and changes nothing. */
const touch = (file: string): void => {
  const now = new Date();
  fs.utimesSync(path.join(root, file), now, now);
};

test('main starts anew when one of its files is written, and all of it ends with Ctrl+C', async () => {
  const loop = spawn(process.execPath, ['scripts/dev.mjs'], {
    cwd: root,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [loop.stdout, loop.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const starts = (): number => said.split('main was built and started').length - 1;
  const programs = (): readonly string[] =>
    fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          // Chromium writes its own line over the words that it was started with.
          const line = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
          return line.includes(path.join(root, 'out/dev/app')) ? [pid] : [];
        } catch {
          return [];
        }
      });
  try {
    await expect.poll(starts, { timeout: 60_000 }).toBe(1);
    await expect.poll(() => programs().length, { timeout: 20_000 }).toBeGreaterThan(0);
    const [first] = programs();
    touch('src-main/app.ts');
    await expect.poll(starts, { timeout: 60_000 }).toBe(2);
    await expect.poll(() => programs().length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(programs()).not.toContain(first);
    // A test is none of what the app is made of.
    touch('src-main/app.test.ts');
    const picture = path.join(root, 'out/dev/screen.png');
    await expect.poll(() => fs.existsSync(picture), { timeout: 20_000 }).toBe(true);
    expect(starts()).toBe(2);
  } finally {
    const ended = once(loop, 'exit');
    loop.kill('SIGINT');
    await ended;
  }
  await expect.poll(() => programs().length, { timeout: 10_000 }).toBe(0);
});
