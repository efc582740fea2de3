/**
 * Reads the driven app and tells, line by line, what happens and when.
 *
 * @param {Awaited<ReturnType<typeof import('./app.mjs')['startDrivenApp']>>} app
 */
export function createTimeline(app) {
  /** @type {(name: string, value?: unknown) => Promise<any>} */
  const drive = (name, value) =>
    app.evaluate(
      (_, [method, argument]) =>
        /** @type {any} */ (globalThis).drive[/** @type {string} */ (method)](argument),
      [name, value],
    );
  const view = async () => JSON.parse(await drive('status'));
  const clockTime = async () =>
    new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Berlin',
    }).format(await drive('wallMs'));

  return {
    view,
    /** @returns {Promise<{session: {standing: string} | null}>} */
    state: () => drive('state'),
    /** @param {number} rate milliseconds of the app's day in a real one */
    rate: (rate) => drive('setRate', rate),
    /** @param {number} ms lets so much of the app's time pass at once */
    passes: (ms) => drive('advance', ms),
    /** @param {object} order as the command line gives it */
    obey: (order) => drive('obey', order),
    load: async () => (await view()).load.toFixed(2),
    /** @param {string} line */
    async tell(line) {
      console.log(`  ${await clockTime()}  ${line}`);
    },
    /** @param {string} name the page's name in its address */
    async page(name) {
      const named = (/** @type {import('@playwright/test').Page} */ page) =>
        page.url().endsWith(`#${name}`);
      return app.windows().find(named) ?? app.waitForEvent('window', { predicate: named });
    },
    /** @param {string} time local "HH:MM", later today */
    async jumpTo(time) {
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      const [nowHour = 0, nowMinute = 0] = (await clockTime()).split(':').map(Number);
      await drive('advance', ((hour - nowHour) * 60 + minute - nowMinute) * 60_000);
    },
  };
}
