import { _electron } from '@playwright/test';
import fs from 'node:fs';
import process from 'node:process';
import { preview } from 'vite';
import { buildNodeTarget } from '../build/node-target.mjs';
import { buildPageTarget } from '../build/page-target.mjs';
import { startDesktop } from '../desktop/desktop.mjs';
import { inProject } from '../setup/places.mjs';
import { sandboxArguments } from '../setup/sandbox.mjs';

const gallery = 'src-renderer/figure/gallery/index.html';
const built = 'out/figures-build';
const pictures = inProject('out', 'figures');
const themes = ['light', 'dark', 'ember'];
const rowsPerSheet = 6;

/**
 * Draws every pose, and every way between two of them, into pictures to look at. Names given as arguments
 * limit it to those poses or sheets.

 * @param {string} electronPath
 * @param {readonly string[]} only
 */
export async function drawFigures(electronPath, only) {
  await buildPageTarget({
    name: 'gallery',
    kind: 'page',
    entry: gallery,
    outFile: `${built}/page`,
  });
  const main = `${built}/main/main.cjs`;
  await buildNodeTarget({
    name: 'figures',
    kind: 'node',
    entry: 'scripts/figures/window.mjs',
    outFile: main,
  });
  const server = await preview({
    configFile: false,
    root: inProject(built),
    logLevel: 'warn',
    build: { outDir: inProject(built, 'page') },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const desktop = await startDesktop({ width: 1920, height: 1200, bus: false });
  try {
    const app = await _electron.launch({
      executablePath: electronPath,
      args: [
        ...sandboxArguments({ platform: process.platform, uid: process.getuid?.() }),
        inProject(main),
      ],
      env: /** @type {Record<string, string>} */ ({ ...desktop.env, FIGURES_ADDRESS: address }),
    });
    try {
      await capture(await app.firstWindow(), address, only);
    } finally {
      await app.close();
    }
  } finally {
    await desktop.stop();
    await server.close();
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {readonly string[]} only
 */
async function capture(page, address, only) {
  fs.mkdirSync(pictures, { recursive: true });
  const slugs = await show(page, `${address}#list`);
  const wanted = (/** @type {string} */ name) =>
    only.length === 0 ||
    only.some(
      (part) => name === part || (part.endsWith('*') && name.startsWith(part.slice(0, -1))),
    );

  for (const theme of themes) {
    const name = `sheet-poses-${theme}`;
    if (!wanted(name)) continue;
    await show(page, `${address}#sheet=poses&theme=${theme}`);
    await page.screenshot({ path: inProject('out', 'figures', `${name}.png`), fullPage: true });
  }
  for (let start = 0; start < slugs.ways; start += rowsPerSheet) {
    const name = `sheet-ways-${start / rowsPerSheet + 1}`;
    if (!wanted(name)) continue;
    await show(page, `${address}#sheet=ways&start=${start}&end=${start + rowsPerSheet}`);
    await page.screenshot({ path: inProject('out', 'figures', `${name}.png`), fullPage: true });
  }
  const some = slugs.poses.filter((pose) => only.includes(pose));
  if (some.length > 1) {
    await show(page, `${address}#sheet=poses&only=${some.join(',')}`);
    await page.screenshot({ path: inProject('out', 'figures', 'sheet-some.png'), fullPage: true });
    return;
  }
  for (const pose of slugs.poses) {
    if (!wanted(pose)) continue;
    await show(page, `${address}#pose=${pose}`);
    await page.screenshot({ path: inProject('out', 'figures', `${pose}.png`) });
  }
}

/**
 * Loads a view afresh and waits until it is painted.
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @returns {Promise<{ poses: string[], ways: number }>}
 */
async function show(page, url) {
  await page.goto(url);
  // Only the part behind the # changes, which alone would load nothing.
  await page.reload();
  await page.waitForSelector('#root[data-poses] > *');
  const root = page.locator('#root');
  const poses = (await root.getAttribute('data-poses')) ?? '';
  const ways = (await root.getAttribute('data-ways')) ?? '0';
  return { poses: poses.split(' '), ways: Number(ways) };
}
