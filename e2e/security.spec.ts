import type { ElectronApplication, Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { callNames, pushNames } from '../src-core/ipc/names.ts';
import { expect, pageNamed, test } from './harness/test.ts';
import { shareHarness } from './harness/share.ts';

async function openToday(app: ElectronApplication): Promise<Page> {
  await app.evaluate(({ app: electronApp }) => {
    electronApp.emit('activate');
  });
  const page = await pageNamed(app, 'today');
  await page.waitForLoadState('load');
  return page;
}

interface Open {
  readonly app: ElectronApplication;
  readonly page: Page;
}

/** One app for all that is tried here: whatever a page could change in it would be a fault. */
const standing = shareHarness<Open>({}, async (harness) => {
  const app = await harness.launch();
  return { app, page: await openToday(app) };
});

test('a page has no Node, no Electron and no more of main than the contract', async () => {
  const { page } = standing();
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter(
      (name) => name in window,
    ),
    bridge: Object.keys((window as unknown as { app: object }).app).sort(),
  }));
  expect(seen).toEqual({ node: [], bridge: ['call', 'on'] });
});

test('the pages that ship have the strict policy, and know no dev server', async () => {
  const { app } = standing();
  const policy = await app.evaluate(async ({ net }) =>
    (await net.fetch('app://bundle/index.html')).headers.get('Content-Security-Policy'),
  );
  expect(policy?.split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'none'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self'",
    "media-src 'self' blob:",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "script-src 'self'",
    "style-src 'self'",
    "trusted-types 'none'",
    "worker-src 'self'",
  ]);
  const built = path.resolve(import.meta.dirname, '../out');
  const shipped = ['main', 'preload', 'renderer', 'history'].flatMap((part) =>
    fs
      .readdirSync(path.join(built, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(c?js|html)$/.test(name))
      .map((name) => path.join(built, part, name)),
  );
  expect(shipped.length).toBeGreaterThan(10);
  const ofDev = /DRAPE_DEV|@vite\/client|devStates/;
  expect(shipped.filter((file) => ofDev.test(fs.readFileSync(file, 'utf8')))).toEqual([]);
});

test('a page runs in the real sandbox', async () => {
  const { app } = standing();
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const status = fs.readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  expect(status).toMatch(/^Seccomp:\s+2$/m);
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
});

test('every page has the safe settings', async () => {
  const { app } = standing();
  const settings = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const got = (
        contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences();
      return [
        got['sandbox'],
        got['contextIsolation'],
        got['nodeIntegration'],
        got['webSecurity'],
        got['webviewTag'],
      ];
    }),
  );
  expect(settings).toEqual([[true, true, false, true, false]]);
});

test('a page cannot reach out, leave, open a window or run foreign code', async () => {
  const { app, page } = standing();
  const before = page.url();
  const tried = await page.evaluate(async () => {
    const outcome = async (attempt: () => unknown): Promise<string> => {
      try {
        await attempt();
        return 'allowed';
      } catch (cause) {
        return cause instanceof Error ? cause.name : 'refused';
      }
    };
    /** Code given to `evaluate` may call eval by itself; a listener of the page may not. */
    const inPage = (attempt: () => unknown): Promise<string> =>
      new Promise((resolve) => setTimeout(() => void outcome(attempt).then(resolve), 0));
    return {
      fetch: await outcome(() => fetch('https://example.org/')),
      socket: await outcome(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('wss://example.org/');
            socket.onopen = resolve;
            socket.onerror = () => reject(new TypeError('blocked'));
          }),
      ),
      eval: await inPage(() => (0, eval)('1')),
      html: await outcome(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
      window: window.open('https://example.org/') === null ? 'refused' : 'allowed',
      location: await outcome(() => askLocation()),
      notify: await Notification.requestPermission(),
      screen: await outcome(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
    };
    function askLocation(): Promise<unknown> {
      return new Promise((resolve, reject) =>
        navigator.geolocation.getCurrentPosition(resolve, () => reject(new TypeError('denied'))),
      );
    }
  });
  expect(tried).toEqual({
    fetch: 'TypeError',
    socket: 'TypeError',
    eval: 'EvalError',
    html: 'TypeError',
    window: 'refused',
    location: 'TypeError',
    notify: 'denied',
    screen: 'NotAllowedError',
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    link.click();
    location.href = 'data:text/html,away';
  });
  await expect.poll(() => page.url()).toBe(before);
  expect(app.windows()).toHaveLength(1);
});

test('the app scheme serves its table and nothing else', async () => {
  const { app, page } = standing();
  const loads = await page.evaluate(async () => {
    const paths = [
      '/..%2f..%2f..%2fetc/passwd',
      '/%2e%2e/main/index.cjs',
      '//etc/passwd',
      '/%zz',
      '/%ff',
      '/constructor',
    ];
    const tryScript = (path: string): Promise<string> =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(`${path} loaded`);
        image.onerror = () => resolve('refused');
        image.src = `app://bundle${path}`;
      });
    return Promise.all(paths.map(tryScript));
  });
  expect(loads).toEqual(loads.map(() => 'refused'));
  // Main is alive and well after the malformed ones.
  expect(await app.evaluate(({ app: electronApp }) => electronApp.isReady())).toBe(true);
});

test('main answers only known calls of the right shape from its own page', async () => {
  const { page } = standing();
  const replies = await page.evaluate(async () => {
    interface Bridge {
      call(name: string, input: unknown): Promise<{ ok: boolean; code?: string }>;
    }
    const { app: bridge } = window as unknown as { app: Bridge };
    const wrong: [string, unknown][] = [
      ['no-such-call', null],
      ['session:act', 'explode'],
      ['session:act', ['pause']],
      ['session:act', { toString: 'pause' }],
      ['session:start', null],
      ['session:start', { setupId: 'x'.repeat(10_000_000), length: null }],
      ['session:start', { setupId: null, length: 3 }],
      ['session:start', { setupId: null, length: Number.NaN }],
      ['session:start', { setupId: null, length: null, extra: true }],
    ];
    const answers = [];
    for (const [name, input] of wrong) answers.push(await bridge.call(name, input));
    return answers;
  });
  expect(replies).toEqual(replies.map(() => ({ ok: false, code: 'refused' })));
});

test('a foreign page that carries the same preload is not listened to', async () => {
  const { app } = standing();
  const replies = await app.evaluate(async ({ app: electronApp, BrowserWindow }, names) => {
    const preload = `${electronApp.getAppPath()}/out/preload/index.cjs`;
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await foreign.loadURL('data:text/html,foreign');
    const told: unknown = await foreign.webContents.executeJavaScript(
      `Promise.all(${JSON.stringify(names)}.map((name) => window.app.call(name, null)))`,
    );
    foreign.destroy();
    return told;
  }, callNames);
  expect(replies).toEqual(callNames.map(() => ({ ok: false, code: 'refused' })));
});

test('a flood of calls is refused and harms nobody', async () => {
  const { page } = standing();
  const answered = await page.evaluate(async () => {
    interface Bridge {
      call(name: string, input: unknown): Promise<{ ok: boolean }>;
    }
    const { app: bridge } = window as unknown as { app: Bridge };
    const replies = await Promise.all(
      Array.from({ length: 10_000 }, () => bridge.call('schedule:view', null)),
    );
    return replies.filter(({ ok }) => ok).length;
  });
  expect(answered).toBeGreaterThan(0);
  expect(answered).toBeLessThan(1_000);
});

test('the preload subscribes to pushes of the contract alone', async () => {
  const { page } = standing();
  const kinds = await page.evaluate(
    (names) => {
      interface Bridge {
        on(name: string, listener: () => void): unknown;
      }
      const { app: bridge } = window as unknown as { app: Bridge };
      return names.map((name) => typeof bridge.on(name, () => undefined));
    },
    [...pushNames, 'anything-else'],
  );
  expect(kinds).toEqual([...pushNames, 'x'].map(() => 'function'));
});
