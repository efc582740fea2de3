import type { Translation } from '../catalogue.ts';
import type { notices as english } from '../en/notices.ts';

/** German: what the person is told once when something is not as it should be. */
export const notices: Translation<typeof english> = {
  noTrayHost:
    'Diese Oberfläche zeigt keine Symbole in der Leiste, darum steht dieses Fenster dafür. Unter GNOME bringt die Erweiterung AppIndicator das Symbol.',
  notLasting:
    'Drape kann nicht in seinen Ordner schreiben. Es läuft, vergisst aber alles, wenn es beendet wird.',
  preferencesBad:
    'Die Einstellungen waren nicht lesbar. Sie sind als {{file}} aufgehoben, und die letzte gute Kopie gilt.',
  preferencesReset:
    'Die Einstellungen waren nicht lesbar. Sie sind als {{file}} aufgehoben, und Drape beginnt mit seinen eigenen.',
  preferencesMended:
    'Eine Einstellung war nicht brauchbar und steht wieder auf ihrem Anfangswert: {{fields}}.',
  preferencesNewer:
    'Die Einstellungen stammen von einem neueren Drape. Sie gelten, soweit sie verstanden werden, und bleiben, wie sie sind.',
  preferencesNotSaved:
    'Die Einstellungen ließen sich nicht speichern. Sie gelten, bis Drape beendet wird.',
  cutShort:
    'Drape wurde beim letzten Mal beendet, ohne darum gebeten zu sein. Es macht weiter, wo es war; höchstens eine Minute fehlt.',
  stateReset:
    'Der gespeicherte Tag war nicht lesbar, darum beginnt er neu. Sonst ging nichts verloren.',
  noNotifications:
    'Hinweise lassen sich hier nicht als Benachrichtigungen zeigen. Das Symbol in der Leiste sagt, wann eine Pause ansteht.',
};
