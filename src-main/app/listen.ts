import type { AppEvent } from '../../src-core/app/event.ts';
import type { Ports, Remove } from '../ports.ts';
import type { Obeying } from '../runtime/obey.ts';

interface ListenParts {
  readonly ports: Pick<
    Ports,
    'clock' | 'notifier' | 'tray' | 'shortcuts' | 'signals' | 'windows' | 'history' | 'senses'
  >;
  readonly obey: Obeying;
  readonly dispatch: (event: AppEvent) => void;
  /** The system ends: there is about a second. */
  readonly shutdown: () => void;
  readonly dueMoved: () => void;
}

/** Hands on whatever the outside raises. Gives back how to stop. */
export function listen({ ports, obey, dispatch, shutdown, dueMoved }: ListenParts): Remove {
  const { clock, notifier, tray, shortcuts, signals, windows, history, senses } = ports;
  const removers = [
    notifier.onAnswer((nudgeId, kind) => obey.answer(nudgeId, kind)),
    tray.onChoice((choice) => obey.choice(choice)),
    shortcuts.onPressed((name) => obey.shortcut(name)),
    signals.onChange((signal, value) => {
      const at = clock.now();
      dispatch({ type: 'schedule', event: { type: 'signal-changed', at, signal, value } });
      if (signal === 'asleep' && value === true) {
        dispatch({ type: 'session', event: { type: 'slept', at } });
      }
    }),
    signals.onShutdown(shutdown),
    windows.onGuideClosed(() => dispatch({ type: 'guide-closed', at: clock.now() })),
    senses.onDueMoved(dueMoved),
    history.onChanged((kinds) => {
      windows.push('history:changed', null);
      // What came in as a whole may hold texts too.
      if (kinds === null) windows.push('journal:changed', null);
    }),
  ];
  return () => {
    for (const remove of removers) remove();
  };
}
