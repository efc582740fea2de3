import type { Log } from '../ports.ts';
import type { Profile } from './profile.ts';

/** What the start has settled, for those who go on from there. */
export interface Booted {
  readonly profile: Profile;
  readonly log: Log;
}
