import { livesOn } from './lives-on.ts';
import { plasmaOptions, startPlasma } from './plasma.ts';

livesOn('Plasma', plasmaOptions, startPlasma);
