import type { Translation } from '../catalogue.ts';
import type { practiceTitles as english } from '../en/practice-titles.ts';

/** German: what the setups are called. The tray names them too. */
export const practiceTitles: Translation<typeof english> = {
  titleLegsWall: 'Beine hoch an der Wand',
  titleLegsWallRaised: 'Beine an der Wand, Becken erhöht',
  titleLegsWallBent: 'Beine an der Wand, Knie gebeugt',
  titleLegsChair: 'Waden auf dem Stuhl',
  titleKneesChest: 'Knie zur Brust',
  titleFeetFlat: 'Auf dem Rücken, Füße am Boden',
  titleChild: 'Kindhaltung über einem Polster',
  titleDrapeBolster: 'Über ein Polster gelegt',
  titleDrapeCouch: 'Über das Sofa gelegt',
  titleDrapeBed: 'Über das Bett gelegt',
  titleDrapeRoller: 'Über eine Rolle gelegt',
  titleBlanket: 'Eine gefaltete Decke darunter',
  titleInBed: 'Zusammengerollt im Bett',
  titleBedMorning: 'Vor dem Aufstehen',
  titleTravelNight: 'Die Nacht nach einer Reise',
  titleSeatedDrape: 'Über den Schreibtisch gelegt',
  titleSideLying: 'Auf der Seite ruhen',
  titleSeatedBreath: 'Sitzen und atmen',
  titleCalm: 'Jetzt zur Ruhe kommen',
};
