import { z } from 'zod';

export const lookPreferencesSchema = z.object({
  /** `system` follows the system by day and turns to ember in the evening. */
  theme: z.enum(['system', 'light', 'dark', 'ember']).default('system'),
});
