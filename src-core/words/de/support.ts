import type { Translation } from '../catalogue.ts';
import type { support as english } from '../en/support.ts';

/** German: the support finder, from what is within reach to a way of resting. */
export const support: Translation<typeof english> = {
  placesLegend: 'Wo könntest du ruhen?',
  place: { desk: 'Auf einem Stuhl', floor: 'Auf dem Boden', bed: 'Im Bett' },
  propsLegend: 'Was ist in Reichweite?',
  prop: {
    wall: 'Eine freie Wand',
    chair: 'Ein Stuhl',
    bolster: 'Eine Yogarolle',
    'firm-pillow': 'Ein festes Kissen',
    cushion: 'Ein Polster',
    'folded-blanket': 'Eine gefaltete Decke',
    'rolled-blanket': 'Eine gerollte Decke',
    couch: 'Ein Sofa',
    bed: 'Ein Bett',
    'foam-roller': 'Eine Schaumrolle',
    mat: 'Eine Matte',
  },
  thing: {
    wall: 'die Wand',
    chair: 'den Stuhl',
    bolster: 'die Yogarolle',
    'firm-pillow': 'das Kissen',
    cushion: 'das Polster',
    'folded-blanket': 'die gefaltete Decke',
    'rolled-blanket': 'die gerollte Decke',
    couch: 'das Sofa',
    bed: 'das Bett',
    'foam-roller': 'die Rolle',
    mat: 'die Matte',
  },
  nothing: 'Nichts zur Hand ist auch recht.',
  offered: 'Dann passt dies gut',
  uses: 'Es braucht {{things}}, und sonst nichts.',
  needsNothing: 'Es braucht nichts als dich.',
  waiting: 'Nach ein paar Fragen zur Sicherheit: {{setup}}',
  closed: 'Gerade ist nichts offen.',
};
