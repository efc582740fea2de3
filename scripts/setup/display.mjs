import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

const answerLimitMs = 1_000;

/**
 * Where the display that the environment names listens; undefined when it names none.
 * @param {Record<string, string | undefined>} env
 * @returns {{ path: string } | { host: string, port: number } | undefined}
 */
export function displayAddress(env) {
  const wayland = env['WAYLAND_DISPLAY'];
  if (wayland) return { path: path.resolve(env['XDG_RUNTIME_DIR'] ?? '/run', wayland) };
  const match = /^(.*?):(\d+)(\.\d+)?$/.exec(env['DISPLAY'] ?? '');
  if (!match) return undefined;
  const [, host = '', number = '0'] = match;
  if (host === '' || host === 'unix') return { path: `/tmp/.X11-unix/X${number}` };
  return { host, port: 6000 + Number(number) };
}

/** Whether a window can be shown here: a name in the environment alone says nothing. */
export async function hasDisplay() {
  if (process.platform !== 'linux') return true;
  // A Wayland name that leads nowhere does not rule out the X display beside it.
  const onlyX = { ...process.env, WAYLAND_DISPLAY: undefined };
  return (await answers(displayAddress(process.env))) || (await answers(displayAddress(onlyX)));
}

/** @param {ReturnType<typeof displayAddress>} address */
function answers(address) {
  if (!address || ('path' in address && !fs.existsSync(address.path))) return false;
  return new Promise((resolve) => {
    const socket = net.connect(address);
    /** @param {boolean} answer */
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(answerLimitMs, () => end(false));
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}
