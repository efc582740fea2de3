import { seconds } from '../../../../src-core/time/units.ts';
import type { Findings, Source } from '../../fact.ts';
import type { WaylandClient, WaylandConnection } from './connection.ts';
import { wordAt, wordsAt } from './wire.ts';

const MANAGER = 'zwlr_foreign_toplevel_manager_v1';
/** From version 2 on a window tells whether it is full-screen. */
const NEEDED_VERSION = 2;
/** Numbers of the protocol wlr-foreign-toplevel-management-unstable-v1. */
const managerEvent = { toplevel: 0, finished: 1 } as const;
const windowEvent = { state: 4, done: 5, closed: 6 } as const;
const DESTROY_WINDOW = 7;
const state = { activated: 2, fullScreen: 3 } as const;

/** Whether the window in front fills the screen. Titles and names of programs are not even read. */
export function wlrootsFullScreenSource(client: WaylandClient): Source {
  return {
    name: 'wlroots window list',
    quality: 'good',
    facts: ['full-screen'],
    watch: (tell) => client.use({ ready: (on) => follow(on, tell), lost: () => tell(unknown) }),
    look: {
      everyMs: seconds(30),
      startsProcess: false,
      run: () => {
        client.reconnect();
        return {};
      },
    },
  };
}

const unknown: Findings = { 'full-screen': null };

function follow(connection: WaylandConnection, tell: (findings: Findings) => void): void {
  const manager = connection.globals().find((one) => one.interface === MANAGER);
  if (manager === undefined || manager.version < NEEDED_VERSION) {
    tell(unknown);
    return;
  }
  /** Per window: what it is, and what it has announced to be once it says "done". */
  const windows = new Map<number, { coming: boolean; fills: boolean }>();
  const say = (): void => tell({ 'full-screen': [...windows.values()].some(({ fills }) => fills) });

  connection.bind(manager, NEEDED_VERSION, (opcode, body) => {
    if (opcode === managerEvent.finished) tell(unknown);
    const id = wordAt(body, 0);
    if (opcode !== managerEvent.toplevel || id === null) return;
    const window = { coming: false, fills: false };
    windows.set(id, window);
    connection.listen(id, (event, of) => {
      if (event === windowEvent.state) {
        const states = wordsAt(of, 0) ?? [];
        window.coming = states.includes(state.activated) && states.includes(state.fullScreen);
      } else if (event === windowEvent.done) {
        window.fills = window.coming;
        say();
      } else if (event === windowEvent.closed) {
        windows.delete(id);
        connection.forget(id);
        connection.send(id, DESTROY_WINDOW);
        say();
      }
    });
  });
  say();
}
