import type { Translation } from '../catalogue.ts';
import type { welcome as english } from '../en/welcome.ts';

/** German: the first run. */
export const welcome: Translation<typeof english> = {
  count: '{{index}} von {{count}}',
  next: 'Weiter',
  skip: 'Diese Seite auslassen',
  back: 'Zurück',
  later: 'Später einrichten',
  hello: {
    title: 'Willkommen',
    lead: 'Drape merkt, wenn ein Körper vor dem Bildschirm lange angespannt war, und bietet eine kurze Ruhe an, wenn es nicht stört.',
    more: 'Das Einrichten dauert etwa eine Minute. Alles bleibt auf diesem Rechner, und jede Seite darf übersprungen werden.',
    start: 'Einrichten',
    restNow: 'Zuerst ruhen',
  },
  place: {
    title: 'Ein Platz zum Ruhen',
    lead: 'Was in einer Wohnung ohnehin da ist, genügt. Kreuz an, was es gibt, und sieh, was daraus wird.',
  },
  hours: {
    title: 'Deine Tage',
    lead: 'Damit Drape nach der Arbeit und vor dem Schlafen eine Ruhe anbietet und sonst still bleibt.',
    days: 'Arbeitstage',
    from: 'Beginn der Arbeit',
    to: 'Ende der Arbeit',
    bedtime: 'Schlafenszeit',
    after:
      'Nach der Arbeit ein Angebot zwischen {{from, clock}} und {{to, clock}}. Am Abend eines gegen {{bed, clock}}.',
    afterNone: 'Am Abend ein Angebot gegen {{bed, clock}}.',
  },
  safety: {
    title: 'Was dein Körper braucht',
    lead: 'Manchen Körpern geht es besser ohne Rundwerden oder hochgelegte Beine: drei kurze Listen sagen, welchen. Atmen im Sitzen und Liegen auf der Seite fragen nichts.',
  },
  sound: {
    title: 'Klang',
    lead: 'Es beginnt mit Stille. Klang kann eine Ruhe mit geschlossenen Augen tragen.',
    tones: 'Kleine Töne für ein, aus und den nächsten Schritt',
    toneOff: 'Keine Töne',
    toneOn: 'Töne',
    voice: 'Eine Stimme, die die Schritte liest',
    voiceOff: 'Keine Stimme',
    voiceOn: 'Eine Stimme',
    soundscape: 'Etwas im Hintergrund',
    soundscapes: {
      none: 'Nichts',
      rain: 'Regen',
      sea: 'Meer',
      wind: 'Wind',
      brown: 'Weiches Rauschen',
      drone: 'Ein tiefer Ton',
    },
  },
  rest: {
    title: 'Fertig',
    lead: 'Wenn du magst, ruh jetzt ein paar Minuten. Du wirst hin und zurück geführt.',
    start: 'Eine Ruhe beginnen',
    leave: 'Jetzt nicht',
    autostart: 'Drape mit dem Computer starten',
    autostartFailed: 'Das ließ sich nicht einstellen. In den Einstellungen steht mehr dazu.',
  },
};
