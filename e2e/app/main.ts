import { createApp } from '../../src-main/app.ts';
import { boot } from '../../src-main/electron/boot.ts';
import { realPorts } from '../../src-main/electron/real-ports.ts';
import { createDrivenClock } from './driven-clock.ts';
import './drive.ts';

/**
 * The same app, with every port real but two: a clock that runs as it is told, and idle time that is the X
 * server's own, told, or both scaled to the clock.
 */
boot((booted) => {
  const start = process.env['DRIVEN_START'] ?? '2026-03-04T09:00:00Z';
  const clock = createDrivenClock(Date.parse(start));
  let idle: number | null | 'real' = process.env['DRIVEN_IDLE'] === 'real' ? 'real' : 0;

  const ports = realPorts(booted);
  const app = createApp({
    ...ports,
    clock,
    timeZone: () => process.env['DRIVEN_ZONE'] ?? 'Europe/Berlin',
    idle: {
      idleMs: () => {
        if (idle !== 'real') return idle;
        const realMs = ports.idle.idleMs();
        return realMs === null ? null : realMs * clock.rate;
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
