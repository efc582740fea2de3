/** English: what the person is told once when something is not as it should be. */
export const notices = {
  noTrayHost:
    'This desktop shows no tray icons, so this window stands in for it. On GNOME, the AppIndicator extension brings the tray.',
  notLasting:
    'Drape cannot write to its folder. It runs, but forgets everything when it is closed.',
  preferencesBad:
    'The preferences could not be read. They are kept as {{file}}, and the last good copy is in use.',
  preferencesReset:
    'The preferences could not be read. They are kept as {{file}}, and Drape starts with its own.',
  preferencesMended: 'A preference could not be used and went back to its default: {{fields}}.',
  preferencesNewer:
    'The preferences come from a newer Drape. They are used as far as they are understood, and left as they are.',
  preferencesNotSaved: 'The preferences could not be saved. They hold until Drape is closed.',
  cutShort:
    'Last time, Drape ended without being asked to. It goes on where it was; at most a minute is missing.',
  stateReset: 'The saved day could not be read, so it starts fresh. Nothing else was lost.',
  noNotifications:
    'Nudges cannot be shown as notifications here. The tray tells when a rest is due.',
} as const;
