import fs from 'node:fs';
import path from 'node:path';
import type { AutostartOutcome, AutostartView } from '../../src-core/autostart/view.ts';
import { readWhole, replaceFile } from '../storage/whole-file.ts';
import type { Autostart } from '../ports.ts';
import { entryText, execLine, readEntry } from './desktop-entry.ts';
import type { OwnCommand } from './own-command.ts';

const FILE = 'drape.desktop';

/** Autostart on Linux: an entry in the session's own folder, read back from there each time. */
export function createXdgAutostart(
  configHome: string,
  own: OwnCommand,
  iconPath: string,
): Autostart {
  if (own.kind === 'sandboxed') return closedAutostart('sandboxed');
  const folder = path.join(configHome, 'autostart');
  const place = path.join(folder, FILE);

  const view = (): AutostartView => {
    const read = readWhole(place);
    if (read.kind === 'missing') return { kind: 'known', isOn: false, place, other: null };
    if (read.kind === 'unreadable') return { kind: 'unreadable', place };
    const entry = readEntry(read.text);
    if (entry?.isOn !== true) return { kind: 'known', isOn: false, place, other: null };
    const other = entry.exec === execLine(own.words) ? null : entry.exec;
    return { kind: 'known', isOn: true, place, other };
  };
  return {
    view,
    set: (isOn) => {
      try {
        if (isOn) {
          fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
          replaceFile(place, entryText(own.words, iconPath));
        } else {
          fs.rmSync(place, { force: true });
        }
        return { outcome: 'done', view: view() };
      } catch (cause) {
        return { outcome: refusalOf(cause), view: view() };
      }
    },
  };
}

/** Where nothing can be set from here. */
export function closedAutostart(
  why: Extract<AutostartView, { readonly kind: 'closed' }>['why'],
): Autostart {
  const view: AutostartView = { kind: 'closed', why };
  return { view: () => view, set: () => ({ outcome: 'failed', view }) };
}

function refusalOf(cause: unknown): AutostartOutcome['outcome'] {
  const { code } = cause as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EROFS' || code === 'EPERM' ? 'read-only' : 'failed';
}
