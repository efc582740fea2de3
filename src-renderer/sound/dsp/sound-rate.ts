/**
 * Samples per second of everything that sounds, in hertz. Rain and bells for rest hold next to nothing
 * above 10 kHz, and half the usual rate is half the work, all session long.
 */
export const SOUND_RATE = 24_000;
