/**
 * @typedef {object} SeenNotification
 * @property {string} app
 * @property {string} title
 * @property {string} body
 * @property {readonly string[]} actions ids and labels in turn
 */

/**
 * Listens on the bus itself for what is asked of the notification service: proof that a card was really
 * sent, from outside the app.
 *
 * @param {ReturnType<typeof import('./processes.mjs')['createProcesses']>} processes
 */
export function watchNotifications(processes) {
  /** @type {SeenNotification[]} */
  const seen = [];
  const monitor = processes.start(
    'dbus-monitor',
    ['--session', "type='method_call',interface='org.freedesktop.Notifications',member='Notify'"],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let text = '';
  monitor.stdout?.on('data', (/** @type {Buffer} */ chunk) => {
    text += chunk.toString();
    // Only what has not been read yet: a desktop may see hundreds.
    const lastAt = text.lastIndexOf('\nmethod call ') + 1;
    const isWhole = LAST_ARGUMENT.test(text.slice(lastAt));
    const upTo = isWhole ? text.length : lastAt;
    seen.push(...readNotifications(text.slice(0, upTo)));
    text = text.slice(upTo);
  });
  return seen;
}

/** How long the card stands: with it, and the end of its line, a call has arrived whole. */
const LAST_ARGUMENT = /^ {3}int32 .*\n/m;

/**
 * @param {string} text what dbus-monitor printed
 * @returns {SeenNotification[]} whole calls only
 */
export function readNotifications(text) {
  return text
    .split(/^method call /m)
    .slice(1)
    .filter((call) => LAST_ARGUMENT.test(call))
    .map((call) => {
      const strings = [...call.matchAll(/^ {3}string "([^]*?)"$/gm)].map(
        ([, value]) => value ?? '',
      );
      const actions = [...call.matchAll(/^ {6}string "([^]*?)"$/gm)].map(
        ([, value]) => value ?? '',
      );
      const [app = '', , title = '', body = ''] = strings;
      return { app, title, body, actions };
    });
}
