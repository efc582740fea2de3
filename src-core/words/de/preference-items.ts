import type { Translation } from '../catalogue.ts';
import type { preferenceItems as english } from '../en/preference-items.ts';

/** German: what each preference is called, and what it does in one line. */
export const preferenceItems: Translation<typeof english> = {
  schedule: {
    workingHours: {
      label: 'Die Woche',
      hint: 'Arbeit, die Zeit danach, Ruhezeiten und Schlafenszeit, jeder Tag, wie du ihn lebst.',
    },
    occasions: {
      'long-screen': {
        label: 'Nach langer Zeit am Bildschirm',
        hint: 'Wenn sich die Zeit hinter dir gefüllt hat.',
      },
      'reset-window': {
        label: 'Nach der Arbeit',
        hint: 'Ein Hinweis in den Stunden von oben, sobald du zurück bist.',
      },
      'wind-down': { label: 'Vor dem Schlafen', hint: 'Ein leiser Hinweis, ohne Ton.' },
      'late-screen': {
        label: 'Spät am Abend',
        hint: 'Eine Zeile, wenn der Bildschirm an bleibt.',
      },
      morning: { label: 'Am Morgen', hint: 'Ein weicher Anfang nach einer langen Nacht.' },
      travel: { label: 'Nach einer Reise', hint: 'Etwas zum Erholen, in der Nacht danach.' },
    },
    windDownLeadMinutes: {
      label: 'Wie lange vor dem Schlafen',
      hint: 'So lange vor der Schlafenszeit kommt der Hinweis für den Abend.',
    },
    lateAfterMinutes: {
      label: 'Was spät ist',
      hint: 'So lange nach der Schlafenszeit kommt die späte Zeile.',
    },
    resetAwayMinutes: {
      label: 'Wie lang der Heimweg ist',
      hint: 'So lange weg, und das Zurückkommen nach der Arbeit zählt als Ankommen.',
    },
    resetSettleMinutes: { label: 'Zeit zum Ankommen', hint: 'Vorher kommt nichts.' },
    morningUntil: {
      label: 'Der Morgen endet um',
      hint: 'Dann verfällt der Hinweis des Morgens.',
    },
    morningAwayHours: {
      label: 'Wie lang eine Nacht ist',
      hint: 'So lange weg, und das erste Mal danach ist ein Morgen.',
    },
    stretchMinutes: {
      label: 'Zeit am Bildschirm, bis eine Pause ansteht',
      hint: 'Es zählt nur die Zeit, in der deine Hände arbeiten.',
    },
    pauseSeconds: {
      label: 'Eine Unterbrechung beginnt nach',
      hint: 'So lange ohne Taste und Maus, und die Uhr steht still.',
    },
    restCountsMinutes: {
      label: 'Wegsein zählt als Ruhe ab',
      hint: 'Kürzeres lässt alles, wie es ist.',
    },
    fullRestMinutes: { label: 'Ganz ausgeruht nach', hint: 'So lange weg, und alles ist leer.' },
    maxNudgesADay: {
      label: 'Hinweise am Tag, höchstens',
      hint: 'Der nach der Arbeit und der vor dem Schlafen behalten ihren Platz darunter.',
    },
    distanceMinutes: {
      label: 'Mindestens so weit auseinander',
      hint: 'Von einem Hinweis zum nächsten.',
    },
    laterMinutes: {
      label: 'Was „Später“ heißen kann',
      hint: 'Das Erste ist, was der Knopf „Später“ tut. Eins bis fünf davon.',
    },
    nudgeStandsMinutes: {
      label: 'Ein Hinweis steht',
      hint: 'Dann wird er zurückgenommen, und Drape fragt etwas weniger.',
    },
    holds: {
      call: {
        label: 'Warten, solange ein Gespräch läuft',
        hint: 'Solange das Mikrofon in Gebrauch ist.',
      },
      'do-not-disturb': {
        label: 'Warten, solange „Bitte nicht stören“ an ist',
        hint: 'Wie in diesem System eingestellt.',
      },
      'full-screen': {
        label: 'Warten, solange etwas den Bildschirm füllt',
        hint: 'Ein Film, ein Vortrag, ein Spiel.',
      },
      typing: {
        label: 'Auf einen Moment ohne Tippen warten',
        hint: 'Kein Satz wird unterbrochen.',
      },
    },
    lullSeconds: { label: 'So ein Moment dauert', hint: 'So lange keine Hand an den Tasten.' },
    typingCapMinutes: {
      label: 'Aber nicht länger warten als',
      hint: 'Dann kommt der Hinweis trotzdem.',
    },
    justReturnedMinutes: {
      label: 'Ruhe, nachdem du zurückkommst',
      hint: 'Niemand wird an der Tür abgefangen.',
    },
    modes: {
      label: 'Eigene Modi',
      hint: 'Mit einem Namen, um es eine Weile stiller zu haben. Sind mehrere an, gilt das Stillere.',
    },
    places: { label: 'Wo du ruhen kannst', hint: 'Die Hinweise bleiben dabei.' },
    props: {
      label: 'Was in Reichweite ist',
      hint: 'Mit jedem davon lässt sich ruhen, und mit nichts auch.',
    },
    chime: { label: 'Ein Ton zum Hinweis', hint: 'Nie am Abend.' },
  },
  guide: {
    breath: { label: 'Atem', hint: 'Ein Kreis zum Folgen, oder keiner.' },
    breathsPerMinute: {
      label: 'Atemzüge in der Minute',
      hint: 'Dahin gleitet der Kreis. Schwindlig? Lass ihn wieder normal werden.',
    },
    walkOverSeconds: {
      label: 'Zeit für den Weg',
      hint: 'Vom Anfangen, bis die Ruhe beginnt.',
    },
    eyesClosed: {
      label: 'Dunkles Fenster',
      hint: 'Für geschlossene Augen. Jede Taste heißt dann „Es sticht oder klemmt“.',
    },
  },
  sound: {
    soundscape: { label: 'Um dich herum', hint: 'Entsteht im Moment, nur während einer Ruhe.' },
    soundscapeVolume: { label: 'Wie laut, um dich herum', hint: '' },
    tones: {
      label: 'Töne für Schritte und Atem',
      hint: 'Eine kleine Sprache für geschlossene Augen.',
    },
    tonesVolume: { label: 'Wie laut, die Töne', hint: '' },
    voice: { label: 'Eine Stimme', hint: 'Eine dieses Systems. Nichts wird irgendwohin gesendet.' },
    voiceVolume: { label: 'Wie laut, die Stimme', hint: '' },
    voiceId: { label: 'Welche Stimme', hint: '' },
    voiceRate: { label: 'Wie schnell sie spricht', hint: 'Als Anteil ihres eigenen Tempos.' },
  },
  look: {
    theme: {
      label: 'Papier',
      hint: 'Nach der Stunde: wie das System, und ab acht Glut.',
    },
    textScale: {
      label: 'Schriftgröße',
      hint: 'Auf jeder Seite. Strg mit +, − und 0 tut überall dasselbe.',
    },
    restFills: {
      label: 'Eine Pause füllt',
      hint: 'Der ganze Bildschirm liest sich vom Boden aus. F11 wechselt jederzeit.',
    },
    language: { label: 'Sprache', hint: 'Wie das System, wo es ganz gesprochen wird.' },
  },
  sight: {
    off: {
      label: 'Worauf Drape schauen darf',
      hint: 'Auf diesem Rechner gelesen, nur für den Augenblick. Nichts davon wird behalten oder gesendet.',
    },
    trial: {
      label: 'Wie Hinweise dich erreichen',
      hint: 'Sieh nach, ob auf dieser Oberfläche wirklich einer erscheint.',
    },
  },
  keys: {
    calm: {
      label: 'Tasten für „Beruhige mich“',
      hint: 'Von überall; nach einer Sekunde spielt es.',
    },
    start: { label: 'Tasten für „Jetzt ruhen“', hint: 'Von überall.' },
    pause: {
      label: 'Tasten für eine Stunde Pause',
      hint: 'Dieselben Tasten noch einmal, und Drape macht weiter.',
    },
  },
  start: {
    autostart: {
      label: 'Mit dem Rechner starten',
      hint: 'Drape kommt als Symbol, ohne Fenster.',
    },
  },
  data: {
    export: {
      label: 'Deine Einstellungen mitnehmen',
      hint: 'Eine lesbare Datei, für einen anderen Rechner oder zum Aufheben.',
    },
    import: {
      label: 'Einstellungen aus einer Datei übernehmen',
      hint: 'Zuerst siehst du, was sich ändern würde. Vorher geschieht nichts.',
    },
  },
  practice: {
    safety: {
      label: 'Sicherheitsfragen',
      hint: 'Deine Antworten entscheiden, welche Ruhen angeboten werden und welche geschlossen bleiben. Jede behält ihr Datum.',
    },
  },
  about: {
    version: { label: 'Dieses Drape', hint: 'Frei zu nutzen, zu ändern und weiterzugeben (MIT).' },
    folder: { label: 'Wo alles aufgehoben wird', hint: 'Auf diesem Rechner, und nirgends sonst.' },
    promise: { label: 'Was es nie tut', hint: '' },
    setUp: {
      label: 'Der erste Start',
      hint: 'Platz, Tage, Sicherheit, Klang: dieselben kurzen Seiten wie am Anfang.',
    },
  },
};
