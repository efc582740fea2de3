import { z } from 'zod';

/**
 * zod compiles its checks where it may. A page's policy forbids that, and even the try would be reported; in main it takes
 * longer than it ever wins back, for a check runs a few times there. It is told before the first schema is made, so
 * a page that holds one, and the app, import this before all else.
 */
z.config({ jitless: true });
