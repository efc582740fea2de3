/**
 * Brown noise had two names, one in the file and one in the guide, and a chime had two switches, of which only
 * the schedule's was ever asked. Frozen once released: it names its own values and imports nothing.
 */
export function oneWordEach(
  stored: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const sound = stored['sound'];
  if (typeof sound !== 'object' || sound === null || Array.isArray(sound)) return stored;
  const kept = Object.entries(sound)
    .filter(([field]) => field !== 'nudgeChimes')
    .map(([field, value]) => [
      field,
      field === 'soundscape' && value === 'brown-noise' ? 'brown' : (value as unknown),
    ]);
  return { ...stored, sound: Object.fromEntries(kept) };
}
