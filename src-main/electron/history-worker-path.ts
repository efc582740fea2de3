import { app } from 'electron';
import path from 'node:path';

/** A thread reads no archive, so its program lies beside the packaged one. */
export const historyWorkerPath = (): string =>
  path
    .join(app.getAppPath(), 'out/history/program/history-worker.cjs')
    .replace(/\bapp\.asar\b/, 'app.asar.unpacked');
