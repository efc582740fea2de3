import type { Tray } from 'electron';
import type { Log } from '../ports.ts';
import type { Profile } from './profile.ts';

/** What the start has settled, for those who go on from there. */
export interface Booted {
  readonly profile: Profile;
  readonly log: Log;
  /** Stands in the panel already, without a menu. */
  readonly tray: Tray;
}
