const fixedByPerson = process.env['TZ'] !== undefined;

/**
 * The system's time zone as it is now. Without a window Electron keeps the zone it started in for ever on
 * Linux; touching `TZ` makes the runtime look again, and taking it away lets later changes through.
 */
export function systemTimeZone(): string {
  if (!fixedByPerson && process.platform === 'linux') {
    process.env['TZ'] = 'UTC';
    delete process.env['TZ'];
  }
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
