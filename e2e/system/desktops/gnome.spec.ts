import { gnomeOptions, startGnome } from './gnome.ts';
import { livesOn } from './lives-on.ts';

livesOn('GNOME Shell', gnomeOptions, startGnome);
