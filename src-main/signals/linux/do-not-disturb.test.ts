import { describe, expect, it } from 'vitest';
import { bannersHidden, touchesNotifications } from './do-not-disturb.ts';

describe('do not disturb of GNOME', () => {
  it('is on where banners are not shown', () => {
    expect(bannersHidden('false\n')).toBe(true);
    expect(bannersHidden('true\n')).toBe(false);
  });

  it.each(['', 'No such schema', '(true,)'])('is unknown where the tool says "%s"', (output) => {
    expect(bannersHidden(output)).toBeNull();
  });

  it('is looked at for its own key and the folders above it', () => {
    const folder = '/org/gnome/desktop/notifications/';
    expect(touchesNotifications(`${folder}show-banners`)).toBe(true);
    expect(touchesNotifications(folder)).toBe(true);
    expect(touchesNotifications('/org/gnome/desktop/interface/')).toBe(false);
    expect(touchesNotifications(`${folder}show-in-lock-screen`)).toBe(false);
  });
});
