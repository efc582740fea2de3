import { describe, expect, it } from 'vitest';
import { readNotifications } from './notification-watch.mjs';

const printed = `method call time=1 sender=:1.5 -> destination=org.freedesktop.Notifications serial=7 path=/org/freedesktop/Notifications; interface=org.freedesktop.Notifications; member=Notify
   string "Drape"
   uint32 0
   string "/icon.png"
   string "A short rest?"
   string "2 h 10 at the screen,
no pause."
   array [
      string "default"
      string "Start"
   ]
   array [
      dict entry(
         string "urgency"
         variant             byte 1
      )
   ]
   int32 300000
`;

describe('the reader of the bus', () => {
  it('reads app, title, body and actions', () => {
    expect(readNotifications(printed)).toEqual([
      {
        app: 'Drape',
        title: 'A short rest?',
        body: '2 h 10 at the screen,\nno pause.',
        actions: ['default', 'Start'],
      },
    ]);
  });

  it('waits for a call that has not arrived whole', () => {
    expect(readNotifications(printed.slice(0, 300))).toEqual([]);
  });
});
