import { z } from 'zod';

/**
 * zod compiles its checks where it may. The page's policy forbids that, and even the try would be reported: it
 * is told before the first schema is made, so this is loaded before any page that holds one.
 */
z.config({ jitless: true });
