import { describe, expect, it } from 'vitest';
import { steadyMs } from '../../src-core/time/moment.ts';
import { seconds } from '../../src-core/time/units.ts';
import { forgetZone, watchTimeZone } from './time-zone.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('the time zone', () => {
  function machine() {
    let sign = 'berlin';
    let known = 'Europe/Berlin';
    let real = 'Europe/Berlin';
    let signsRead = 0;
    const watch = watchTimeZone({
      sign: () => {
        signsRead += 1;
        return sign;
      },
      // The engine keeps what it began with until it is told to forget.
      forget: () => (known = real),
      zone: () => known,
      log,
    });
    return {
      watch,
      signsRead: () => signsRead,
      move: (to: string) => {
        real = to;
        sign = to;
      },
    };
  }

  it('is told once when it moved', () => {
    const { watch, move } = machine();
    const heard: string[] = [];
    watch.onChange((zone) => heard.push(zone));
    watch.poll(steadyMs(0));
    move('Asia/Tokyo');
    watch.poll(steadyMs(seconds(60)));
    watch.poll(steadyMs(seconds(120)));
    expect(heard).toEqual(['Asia/Tokyo']);
    expect(watch.timeZone()).toBe('Asia/Tokyo');
  });

  it('is looked at once a minute, however fast the beats come', () => {
    const { watch, signsRead } = machine();
    for (let s = 0; s < 600; s += 1) watch.poll(steadyMs(seconds(s)));
    expect(signsRead()).toBe(11);
  });

  it('is not forgotten where the person has chosen one for the app', () => {
    const env = { TZ: 'Asia/Tokyo' };
    forgetZone(env);
    expect(env.TZ).toBe('Asia/Tokyo');
  });
});
