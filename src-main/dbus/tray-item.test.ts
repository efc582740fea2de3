import { describe, expect, it } from 'vitest';
import { connectionsOf, type TrayHost } from './tray-host.ts';
import { followTrayItem } from './tray-item.ts';

/** A host that has or has not taken the icon, on a wait that the test ends. */
function desktop(takes: (drawings: number) => boolean | null) {
  let hear: (present: boolean) => void = () => undefined;
  let drawings = 1;
  let over: (() => void)[] = [];
  const host: TrayHost = {
    onPresence: (listener) => {
      hear = listener;
      return () => undefined;
    },
    hasOwnItem: () => Promise.resolve(takes(drawings)),
  };
  const told: boolean[] = [];
  const item = followTrayItem(
    host,
    () => (drawings += 1),
    () => new Promise<void>((resolve) => over.push(resolve)),
  );
  item.onShown((shown) => told.push(shown));
  return {
    told,
    item,
    host: (present: boolean) => hear(present),
    drawings: () => drawings,
    /** Ends every wait there is, and lets what follows be done. */
    passTime: async () => {
      const ended = over;
      over = [];
      for (const end of ended) end();
      for (let turns = 0; turns < 10; turns += 1) await Promise.resolve();
    },
  };
}

describe('the tray icon', () => {
  it('is shown where the host has taken it', async () => {
    const { host, told, passTime, drawings } = desktop(() => true);
    host(true);
    await passTime();
    expect([told, drawings()]).toEqual([[true], 1]);
  });

  it('is drawn anew once where the host has not, and found then', async () => {
    const { host, told, passTime, drawings } = desktop((times) => times > 1);
    host(true);
    await passTime();
    await passTime();
    expect([told, drawings()]).toEqual([[true], 2]);
  });

  it('counts as missing where that does not help, until another host comes', async () => {
    const { host, told, passTime, drawings } = desktop((times) => times > 3);
    host(true);
    await passTime();
    expect(told).toEqual([true]);
    await passTime();
    expect([told, drawings()]).toEqual([[true, false], 2]);
    host(false);
    host(true);
    await passTime();
    expect(told).toEqual([true, false, true]);
    // Drawn anew for each change of the host.
    expect(drawings()).toBe(4);
  });

  it('is believed in where the watcher does not answer', async () => {
    const { host, told, passTime } = desktop(() => null);
    host(true);
    await passTime();
    expect(told).toEqual([true]);
  });

  it('is looked for no more once the host has gone, or all is over', async () => {
    const gone = desktop(() => false);
    gone.host(true);
    gone.host(false);
    await gone.passTime();
    expect(gone.told).toEqual([true, false]);
    const over = desktop(() => false);
    over.host(true);
    over.item.dispose();
    await over.passTime();
    expect([over.told, over.drawings()]).toEqual([[true], 1]);
  });
});

describe('the items that a watcher tells', () => {
  it('are read in each form that watchers write them in', () => {
    expect(
      connectionsOf([
        ':1.42/StatusNotifierItem',
        ':1.42/org/ayatana/NotificationItem/second',
        'org.kde.StatusNotifierItem-123-1/StatusNotifierItem',
        ':1.7@/StatusNotifierItem',
        'org.example.Item',
      ]),
    ).toEqual([':1.42', 'org.kde.StatusNotifierItem-123-1', ':1.7', 'org.example.Item']);
    expect(connectionsOf(null)).toEqual([]);
  });
});
