import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { capture } from '../command.mjs';
import { inProject } from '../places.mjs';
import { say } from '../say.mjs';

const reachLimitMs = 4_000;
const downloadLimitMs = 10 * 60_000;
const tryAgainAfterMs = 24 * 60 * 60_000;

/**
 * The declared Electron when its download is in place.
 * @returns {Promise<import('./runtime.mjs').Runtime | undefined>}
 */
export async function officialInPlace() {
  const folder = inProject('node_modules', 'electron');
  const { version } = readPackage();
  try {
    const dist = path.join(folder, 'dist');
    const inDist = fs.readFileSync(path.join(folder, 'path.txt'), 'utf8');
    const unpacked = fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    const executable = path.join(dist, inDist);
    if (unpacked !== version || !fs.existsSync(executable)) return undefined;
    return {
      source: 'official',
      dist,
      executable,
      version,
      why: 'it is the one that package.json declares',
    };
  } catch {
    return undefined;
  }
}

/**
 * Downloads the declared Electron with its own installer. Where that failed lately and a fallback is
 * ready, it is not tried again on every start.
 * @param {{ cache: string, fallbackReady: boolean }} state
 * @returns {Promise<import('./runtime.mjs').Runtime | string>}
 */
export async function downloadOfficial({ cache, fallbackReady }) {
  const { version, node } = readPackage();
  const note = path.join(cache, `official-${version}-failed`);
  if (fallbackReady && isYoung(note)) {
    return `the download of Electron ${version} failed less than a day ago ("npx install-electron" tries it again)`;
  }
  const fault = (await reachFault()) ?? (await install(version));
  if (!fault) {
    fs.rmSync(note, { force: true });
    return (await officialInPlace()) ?? `Electron ${version} was downloaded but is not complete`;
  }
  remember(note, fault);
  const told = `Electron ${version} could not be downloaded: ${fault} (its installer is made for Node ${node}, this is ${process.versions.node})`;
  say(told);
  return told;
}

/** @param {string} version */
async function install(version) {
  say(`downloading Electron ${version} …`);
  const { code, output } = await capture(
    process.execPath,
    [inProject('node_modules', 'electron', 'install.js')],
    { limitMs: downloadLimitMs },
  );
  if (code === 0) return undefined;
  return output.match(/^\w*Error: .*/m)?.[0] ?? output.trim().split('\n')[0] ?? 'no reason given';
}

/**
 * A network that swallows packets would keep the installer waiting for minutes; one connection tells at
 * once. Behind a proxy or a mirror that connection says nothing, so it is not made.
 * @returns {Promise<string | undefined>}
 */
function reachFault() {
  const elsewhere = /^(npm_config_)?((https?_)?proxy|electron_mirror)$/i;
  if (Object.keys(process.env).some((name) => elsewhere.test(name) && process.env[name])) {
    return Promise.resolve(undefined);
  }
  return new Promise((resolve) => {
    const socket = net.connect({ host: 'github.com', port: 443 });
    /** @param {string} [fault] */
    const end = (fault) => {
      socket.destroy();
      resolve(fault);
    };
    socket.setTimeout(reachLimitMs, () => end('github.com does not answer'));
    socket.on('connect', () => end());
    socket.on('error', (fault) => end(`github.com is not reachable, ${fault.message}`));
  });
}

/**
 * @param {string} note
 * @param {string} fault
 */
function remember(note, fault) {
  try {
    fs.mkdirSync(path.dirname(note), { recursive: true });
    fs.writeFileSync(note, `${fault}\n`);
  } catch {
    // Then it is tried again next time; whoever needs the folder will say what is wrong with it.
  }
}

/** @param {string} note */
function isYoung(note) {
  try {
    return Date.now() - fs.statSync(note).mtimeMs < tryAgainAfterMs;
  } catch {
    return false;
  }
}

/** @returns {{ version: string, node: string }} */
function readPackage() {
  const file = inProject('node_modules', 'electron', 'package.json');
  const { version, engines } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { version, node: engines.node };
}
