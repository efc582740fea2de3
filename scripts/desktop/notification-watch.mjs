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
    seen.length = 0;
    seen.push(...readNotifications(text));
  });
  return seen;
}

/**
 * @param {string} text what dbus-monitor printed
 * @returns {SeenNotification[]} whole calls only
 */
export function readNotifications(text) {
  return text
    .split(/^method call /m)
    .slice(1)
    .filter((call) => /^ {3}int32 /m.test(call))
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
