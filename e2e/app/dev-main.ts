import { app, protocol } from 'electron';
import process from 'node:process';
import { begin } from '../../src-main/begin.ts';
import { boot } from '../../src-main/electron/boot.ts';

/** Main as it ships, but for where its pages come from: the dev server, which has them as they are written. */

const pages = process.env['DRAPE_DEV_PAGES'] ?? '';
app.setPath('userData', process.env['DRAPE_DEV_PROFILE'] ?? app.getPath('userData'));

boot(async (booted) => {
  protocol.unhandle('app');
  protocol.handle('app', ({ url }) => {
    const { pathname, search } = new URL(url);
    return fetch(`${pages}${pathname}${search}`);
  });
  const running = await begin(booted);
  // Whoever changes something wants to see it.
  running.obey({ kind: 'open' });
  return running;
});
