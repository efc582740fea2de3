/** The file in the profile that says: hardware drawing failed here, draw in software. */
export const DRAW_IN_SOFTWARE = 'draw-in-software';
