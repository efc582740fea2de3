import { createApp } from '../../src-main/app.ts';
import { boot } from '../../src-main/electron/boot.ts';
import { realPorts } from '../../src-main/electron/real-ports.ts';
import { createDrivenClock } from './driven-clock.ts';
import './drive.ts';

/**
 * The same app, with every port real but two: a clock that runs as it is told, and idle time that is the X
 * server's own or told.
 */
boot((booted) => {
  const start = process.env['DRIVEN_START'] ?? '2026-03-04T09:00:00Z';
  const clock = createDrivenClock(Date.parse(start));
  let idle: number | null | 'real' = process.env['DRIVEN_IDLE'] === 'real' ? 'real' : 0;

  let lastInputMs = clock.now().steadyMs;

  const ports = realPorts(booted);
  const app = createApp({
    ...ports,
    clock,
    timeZone: () => process.env['DRIVEN_ZONE'] ?? 'Europe/Berlin',
    idle: {
      idleMs: () => {
        if (idle !== 'real') return idle;
        // On the driven clock, input happened when the X server last said "just now".
        const nowMs = clock.now().steadyMs;
        if (ports.idle.idleMs() === 0) lastInputMs = nowMs;
        return nowMs - lastInputMs;
      },
    },
  });

  globalThis.drive = {
    setRate: (rate) => clock.setRate(rate),
    advance: (ms) => clock.advance(ms),
    setIdle: (next) => {
      idle = next;
    },
    wallMs: () => clock.now().wallMs,
    state: () => app.state(),
    status: () => app.obey({ kind: 'status', json: true }).text,
    obey: (order) => app.obey(order),
  };
  return app;
});
