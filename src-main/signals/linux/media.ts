import type { Bus } from '../../dbus/bus.ts';
import type { Source } from '../fact.ts';
import { askingSource, readProperty } from './ask-bus.ts';
import { stringsOf } from './replies.ts';

const MPRIS = 'org.mpris.MediaPlayer2';
/** Nobody runs more; a bus full of names must not become a flood of questions. */
const MOST_PLAYERS = 16;

/** Whether a media player plays. Only the state is asked for, never what is played. */
export function mediaSource(sessionBus: Bus): Source {
  const plays = async (player: string): Promise<boolean> =>
    (await readProperty(sessionBus, {
      destination: player,
      path: '/org/mpris/MediaPlayer2',
      interface: `${MPRIS}.Player`,
      name: 'PlaybackStatus',
    })) === 'Playing';
  return askingSource(sessionBus, {
    name: 'media players',
    quality: 'good',
    facts: ['media-playing'],
    service: MPRIS,
    hints: [
      `type='signal',path='/org/mpris/MediaPlayer2',interface='org.freedesktop.DBus.Properties',` +
        `member='PropertiesChanged',arg0='${MPRIS}.Player'`,
      `type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged',arg0namespace='${MPRIS}'`,
    ],
    ask: async () => {
      const [names] = await sessionBus.call({
        destination: 'org.freedesktop.DBus',
        path: '/org/freedesktop/DBus',
        interface: 'org.freedesktop.DBus',
        member: 'ListNames',
      });
      const all = stringsOf(names);
      if (all === null) return { 'media-playing': null };
      const players = all.filter((name) => name.startsWith(`${MPRIS}.`)).slice(0, MOST_PLAYERS);
      const found = await Promise.all(players.map((player) => plays(player).catch(() => null)));
      if (found.includes(true)) return { 'media-playing': true };
      return { 'media-playing': found.includes(null) ? null : false };
    },
  });
}
