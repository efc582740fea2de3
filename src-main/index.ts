import { boot } from './electron/boot.ts';

// Nearly all of the program is loaded once the icon stands in the panel.
boot(async (booted) => (await import('./begin.ts')).begin(booted));
