import { z } from 'zod';
import { feelings, lengths, occasions, places, props } from './vocabulary.ts';

/** The checks of the shared words. Apart from them: a page that only names them needs no checks. */

export const occasionSchema = z.enum(occasions);
export const feelingSchema = z.enum(feelings);
export const placeSchema = z.enum(places);
export const propSchema = z.enum(props);
export const lengthSchema = z.literal(lengths);
