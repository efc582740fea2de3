import url from './ambience.worklet.ts?worker&url';

/**
 * Where the worklet's own bundle lies. A file of the app, since its content security policy refuses a
 * worklet made from a blob.
 */
export const ambienceWorkletUrl: string = url;

/** The name under which that bundle registers its processor. */
export const AMBIENCE_PROCESSOR = 'drape-ambience';
