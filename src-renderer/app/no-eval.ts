import { z } from 'zod';

/**
 * zod compiles its checks where it may. The page's policy forbids that, and even the try would be reported: it
 * is told before the first schema is made, so a page that holds one imports this before all else.
 */
z.config({ jitless: true });
