import type { Bus } from '../../dbus/bus.ts';
import { all } from '../all.ts';
import type { Fact } from '../../../src-core/sight/fact.ts';
import type { Findings, Quality, Source } from '../fact.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { unwrap } from './replies.ts';

export interface Property {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly name: string;
}

/** A property's value, without its wrapping. Rejects when nobody there can tell. */
export async function readProperty(bus: Bus, property: Property): Promise<unknown> {
  const [value] = await bus.call({
    destination: property.destination,
    path: property.path,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [property.interface, property.name],
    wakesNobody: true,
  });
  return unwrap(value);
}

/** The match rule for "a property of this object changed". */
export const changeOf = (property: Omit<Property, 'name'>): string =>
  `type='signal',sender='${property.destination}',path='${property.path}',` +
  `interface='org.freedesktop.DBus.Properties',member='PropertiesChanged',arg0='${property.interface}'`;

export const comingsAndGoingsOf = (busName: string): string =>
  `type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${busName}'`;

interface Asking {
  readonly name: string;
  readonly quality: Quality;
  readonly facts: readonly Fact[];
  /** The service that is asked: when it comes or goes, it is asked anew. */
  readonly service: string;
  /** Match rules of signals after which the answer may be another. */
  readonly hints: readonly string[];
  readonly ask: () => Promise<Findings>;
}

/**
 * A source that asks a service once, and again at each signal that hints at a change. Signals on a bus can
 * be sent by anybody and carry anything, so what counts is the answer, never the signal's content.
 */
export function askingSource(bus: Bus, asking: Asking): Source {
  return {
    name: asking.name,
    quality: asking.quality,
    facts: asking.facts,
    watch: (tell) => {
      const unknown: Findings = Object.fromEntries(asking.facts.map((fact) => [fact, null]));
      const again = oneAtATime(async (isOver) => {
        const findings = await asking.ask().catch(() => unknown);
        if (!isOver()) tell(findings);
      });
      const removers = [comingsAndGoingsOf(asking.service), ...asking.hints].map((rule) =>
        bus.onSignal(rule, () => again.run()),
      );
      removers.push(
        bus.onConnection((connected) => {
          if (connected) again.run();
          else tell(unknown);
        }),
      );
      again.run();
      return all([again.stop, ...removers]);
    },
  };
}
