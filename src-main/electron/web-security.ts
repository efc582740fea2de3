import { app, session } from 'electron';
import type { Session, WebContents } from 'electron';
import { APP_ORIGIN } from './app-scheme.ts';
import type { Log } from '../ports.ts';

/**
 * Refuses everything a page could ask for beyond its own bundle, in every session and every page there will
 * ever be. Registered before the first session exists.
 */
export function lockDownPages(log: Log): void {
  app.on('session-created', (created) => closeSession(created, log));
  app.on('web-contents-created', (_event, contents) => closePage(contents, log));
}

/** The default session may exist before the listener does. */
export function lockDownDefaultSession(log: Log): void {
  closeSession(session.defaultSession, log);
  app.configureHostResolver({ secureDnsMode: 'off' });
}

function closeSession(of: Session, log: Log): void {
  // Chromium fetches spelling dictionaries from a server at start unless there is no language to spell.
  of.setSpellCheckerLanguages([]);
  of.setSpellCheckerEnabled(false);
  of.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warn(`A page asked for "${permission}"; refused.`);
    answer(false);
  });
  of.setPermissionCheckHandler(() => false);
  of.setDevicePermissionHandler(() => false);
  of.on('will-download', (event) => {
    log.warn('A page tried to download; refused.');
    event.preventDefault();
  });
}

function closePage(contents: WebContents, log: Log): void {
  const refuse = (event: { preventDefault: () => void }, url: string): void => {
    if (isOwn(url)) return;
    log.warn('A page tried to leave the app; refused.');
    event.preventDefault();
  };
  contents.on('will-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => {
    log.warn('A page tried to open a window; refused.');
    return { action: 'deny' };
  });
}

function isOwn(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}` === APP_ORIGIN;
  } catch {
    return false;
  }
}
