import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentVersion, migrate, migrations } from './migrate.ts';
import { defaultPreferences, mend, preferencesSchema } from './preferences.ts';

describe('migration', () => {
  it('numbers every migration by its place', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, at) => at + 1));
  });

  it('runs what is missing, in order', () => {
    const list = [
      { to: 1, name: 'one', up: (stored: object) => ({ ...stored, one: true }) },
      { to: 2, name: 'two', up: (stored: object) => ({ ...stored, two: 'one' in stored }) },
    ];
    expect(migrate({}, list)).toEqual({
      kind: 'migrated',
      stored: { version: 2, one: true, two: true },
    });
    expect(migrate({ version: 1 }, list)).toEqual({
      kind: 'migrated',
      stored: { version: 2, two: false },
    });
  });

  it('leaves a newer file alone', () => {
    const stored = { version: currentVersion() + 1, anything: 1 };
    expect(migrate(stored)).toEqual({ kind: 'newer', stored });
  });

  it('never throws, whatever JSON it is given, and mending always gives valid preferences', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const outcome = migrate(value);
        const stored = outcome.kind === 'not-preferences' ? {} : outcome.stored;
        expect(preferencesSchema.safeParse(mend(stored).preferences).success).toBe(true);
      }),
    );
  });
});

describe('mending', () => {
  it('finds nothing to mend in its own defaults', () => {
    expect(mend(defaultPreferences)).toEqual({ preferences: defaultPreferences, badFields: [] });
  });

  it('names a group that is no group', () => {
    expect(mend({ look: 3 }).badFields).toEqual(['look']);
  });
});
