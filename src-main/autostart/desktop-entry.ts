/** What an entry in the autostart folder says: https://specifications.freedesktop.org/autostart-spec/ */
export interface DesktopEntry {
  readonly exec: string;
  /** False where the entry is there and says that it is not to be used. */
  readonly isOn: boolean;
}

/** The text of an entry that starts this command with the session. */
export const entryText = (command: readonly string[], iconPath: string): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Drape',
    'Comment=A quiet place for short rests',
    `Exec=${execLine(command)}`,
    `Icon=${iconPath.replaceAll('\\', '\\\\')}`,
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

/**
 * A command as the value of Exec. Two rules lie on top of each other: a word in double quotes escapes four
 * characters, and the value as a whole escapes backslashes again. A percent sign alone would be a field code.
 */
export const execLine = (command: readonly string[]): string =>
  command
    .map((word) => `"${word.replace(/["`$\\]/g, '\\$&')}"`)
    .join(' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%');

/** Reads an entry, whoever wrote it. Null when it is none. */
export function readEntry(text: string): DesktopEntry | null {
  const values = new Map<string, string>();
  let isInEntry = false;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) isInEntry = line.trim() === '[Desktop Entry]';
    const [, key, value] = /^([\w-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (isInEntry && key !== undefined && value !== undefined) values.set(key, value);
  }
  const exec = values.get('Exec');
  if (exec === undefined) return null;
  const isOn =
    values.get('Hidden') !== 'true' && values.get('X-GNOME-Autostart-enabled') !== 'false';
  return { exec, isOn };
}
