import { createApp, type App } from '../../src-main/app.ts';
import type { Booted } from '../../src-main/electron/booted.ts';
import { realPorts } from '../../src-main/electron/real-ports.ts';
import type { Answer, TrayFace } from '../../src-main/ports.ts';
import { createDrivenClock } from './driven-clock.ts';
import './drive.ts';
import { createDrivenHands } from './driven-hands.ts';
import { inTurn } from './in-turn.ts';
import { createRestDrive } from './rest-drive.ts';
import type { DrivenEnv } from './scenes.ts';

/**
 * The same app, with every port real but these: a clock that runs as it is told, idle time that is the X
 * server's own or told, and chance where a test wants the same twice. That tray icons are drawn here is told
 * too, where a test does not look at it itself: else each test, on a desktop without a panel, would have Today
 * come up beside what it is about, and be drawn along with it.
 */
export async function raise(booted: Booted, env: DrivenEnv): Promise<App> {
  const start = env['DRIVEN_START'] ?? '2026-03-04T09:00:00Z';
  const clock = createDrivenClock(Date.parse(start));
  const ports = realPorts(booted);
  const hands = createDrivenHands(clock, () => ports.idle.idleMs());
  if (env['DRIVEN_HANDS'] === 'real') hands.set('real');
  const chance = env['DRIVEN_CHANCE'];
  let answer: Answer = () => Promise.resolve({ ok: false, code: 'failed' });
  const app = await createApp({
    ...ports,
    clock,
    timeZone: () => env['DRIVEN_ZONE'] ?? 'Europe/Berlin',
    idle: hands,
    openLine: (given) => {
      answer = given;
      return ports.openLine(given);
    },
    ...(env['DRIVEN_TRAY'] === 'real' ? {} : { tray: hosted(ports.tray) }),
    ...(chance === undefined ? {} : { random: () => Number(chance) }),
  });

  globalThis.drive = {
    setRate: (rate) => inTurn(() => clock.setRate(rate)),
    advance: (ms) => inTurn(() => clock.advance(ms)),
    sleep: (ms) => inTurn(() => clock.sleep(ms)),
    setHands: (next) => inTurn(() => hands.set(next)),
    wallMs: () => inTurn(() => clock.now().wallMs),
    state: () => inTurn(() => app.state()),
    helped: () => inTurn(() => app.helped()),
    status: () => inTurn(() => app.obey({ kind: 'status', json: true }).text),
    obey: (order) => inTurn(() => app.obey(order)),
    rest: createRestDrive(app, clock, (name, input) => answer(name, input)),
  };
  return app;
}

/** The same tray, for which there is a place to be seen in. */
function hosted(tray: TrayFace): TrayFace {
  return {
    ...tray,
    onHost: (listener) => {
      listener(true);
      return () => undefined;
    },
  };
}
