import type { App } from './app.ts';
import { createApp } from './app.ts';
import type { Booted } from './electron/booted.ts';
import { realPorts } from './electron/real-ports.ts';

/** The app on the real outside. */
export const begin = (booted: Booted): Promise<App> => createApp(realPorts(booted));
