import { describe, expect, it } from 'vitest';
import { Day, type Told } from '../testing/tell.ts';

const call = (value: boolean): Told => ({ type: 'signal-changed', signal: 'call', value });
const windowsOnly = { occasions: { 'long-screen': false } };

describe('a nudge that is due', () => {
  it('waits while another stands, however long ago that was shown', () => {
    const day = new Day('2026-03-03T16:29:00+01:00', { distanceMinutes: 5 }).work(115);
    expect(day.story).toContain('18:00 nudge long-screen');
    expect(day.view.nudge?.occasion).toBe('long-screen');
    expect(day.state.pending.map(({ occasion }) => occasion)).toEqual(['reset-window']);
    expect(day.work(10).story.slice(-2)).toEqual([
      '18:30 expired long-screen',
      '18:30 nudge reset-window',
    ]);
  });

  it('says nothing of a release where nothing has held it', () => {
    const day = new Day('2026-03-03T09:00:00+01:00', { holds: { typing: false } }).type(95);
    expect(day.story).toEqual(['10:30 nudge long-screen']);
  });

  it('says each passing hold once, however often they take turns, and which was the last', () => {
    const day = new Day('2026-03-03T18:05:00+01:00', { ...windowsOnly, lullSeconds: 20 });
    day.type(5).rest(4).work(3, 40_000).type(1).work(4, 40_000);
    expect(day.story.slice(1)).toEqual([
      '18:14 hold reset-window typing',
      '18:15 hold reset-window just-returned',
      '18:20 release reset-window typing',
      '18:20 nudge reset-window',
    ]);
  });

  it('says a passing hold again after one that was no trifle', () => {
    const day = new Day('2026-03-03T09:00:00+01:00').type(92).tell(call(true)).type(1);
    expect(day.state.pending).toMatchObject([{ hold: 'call', said: [] }]);
    expect(day.tell(call(false)).type(1).story).toEqual([
      '10:30 hold long-screen typing',
      '10:32 hold long-screen call',
      '10:33 hold long-screen typing',
    ]);
  });

  it('waits ten minutes for a lull, and as long again after a hold in between', () => {
    const day = new Day('2026-03-03T09:00:00+01:00').type(95).tell(call(true)).type(2);
    expect(day.state.waitFrom).toBeNull();
    day.tell(call(false)).type(9);
    expect(day.nudges).toEqual([]);
    expect(day.type(2).story.at(-1)).toBe('10:47 nudge long-screen');
  });

  it('has waited for a lull also while a passing hold was the reason', () => {
    const soon = { typingCapMinutes: 6, justReturnedMinutes: 3 };
    const day = new Day('2026-03-03T18:05:00+01:00', { ...windowsOnly, ...soon });
    day.type(5).rest(4).type(2).rest(0.5).type(5);
    expect(day.story.slice(1)).toEqual([
      '18:14 hold reset-window typing',
      '18:16 hold reset-window just-returned',
      '18:20 release reset-window typing',
      '18:20 nudge reset-window',
    ]);
  });
});
