import type { Findings, Source } from '../../fact.ts';
import type { WaylandClient, WaylandConnection } from './connection.ts';
import { wordAt } from './wire.ts';

const MANAGER = 'zwlr_output_power_manager_v1';
const OUTPUT = 'wl_output';
const MODE_EVENT = 0;
const FAILED_EVENT = 1;
const ON = 1;

/** Whether every output is turned off, where the compositor tells (wlroots and those that follow it). */
export function wlrootsDisplaySource(client: WaylandClient): Source {
  return {
    name: 'wlroots output power',
    quality: 'good',
    facts: ['display-off'],
    watch: (tell) => client.use({ ready: (on) => follow(on, tell), lost: () => tell(unknown) }),
  };
}

const unknown: Findings = { 'display-off': null };

function follow(connection: WaylandConnection, tell: (findings: Findings) => void): void {
  const offered = connection.globals();
  const manager = offered.find((one) => one.interface === MANAGER);
  const outputs = offered.filter((one) => one.interface === OUTPUT);
  if (manager === undefined || outputs.length === 0) {
    tell(unknown);
    return;
  }
  const isOn = new Map<number, boolean>();
  const say = (): void =>
    tell(isOn.size === 0 ? unknown : { 'display-off': ![...isOn.values()].includes(true) });
  const managerId = connection.bind(manager, 1);
  for (const output of outputs) {
    const outputId = connection.bind(output, 1);
    const power = connection.listen('new', (opcode, body) => {
      if (opcode === MODE_EVENT) isOn.set(power, wordAt(body, 0) === ON);
      if (opcode === FAILED_EVENT) isOn.delete(power);
      say();
    });
    connection.send(managerId, 0, power, outputId);
  }
}
