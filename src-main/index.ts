import { createApp } from './app.ts';
import { boot } from './electron/boot.ts';
import { realPorts } from './electron/real-ports.ts';

boot((booted) => createApp(realPorts(booted)));
