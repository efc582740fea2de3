import { seconds } from '../../../../src-core/time/units.ts';
import type { Findings, Source } from '../../fact.ts';
import { all } from '../../all.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import type { XConnection } from './connection.ts';
import { XRefusal, connectToX } from './connection.ts';
import * as x from './wire.ts';

const facts = ['full-screen', 'display-off'] as const;
const unknown: Findings = { 'full-screen': null, 'display-off': null };
const SAVER_ON = 1;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * On X11: whether the window in front fills the screen, and whether the server's screen saver has darkened
 * it. Told by the server at each change; only a window's number and state are read, never its title.
 */
export function x11ScreenSource(env: Environment): Source {
  let open: XConnection | null = null;
  let connect: () => void = () => undefined;
  return {
    name: 'X11 window manager hints',
    quality: 'good',
    facts,
    watch: (tell) => {
      let over = false;
      let onEvent: (event: x.ServerMessage) => void = () => undefined;
      const opening = oneAtATime(async () => {
        if (open !== null) return;
        try {
          const connection = await connectToX(env, {
            onEvent: (event) => onEvent(event),
            onLost: () => {
              // One that was given up while it opened may end after its successor came up.
              if (over) return;
              open = null;
              tell(unknown);
            },
          });
          if (over) {
            connection.close();
            return;
          }
          open = connection;
          const follower = await follow(connection, tell);
          onEvent = follower.onEvent;
          follower.begin();
        } catch {
          open = null;
          if (!over) tell(unknown);
        }
      });
      connect = opening.run;
      opening.run();
      return all([
        () => {
          over = true;
          connect = () => undefined;
          open?.close();
          open = null;
        },
        opening.stop,
      ]);
    },
    look: {
      everyMs: seconds(30),
      startsProcess: false,
      run: () => {
        if (open === null) connect();
        return {};
      },
    },
  };
}

interface Follower {
  readonly onEvent: (event: x.ServerMessage) => void;
  readonly begin: () => void;
}

async function follow(on: XConnection, tell: (findings: Findings) => void): Promise<Follower> {
  const atom = async (name: string): Promise<number> =>
    (await on.ask(x.internAtom(name))).readUInt32LE(8);
  const [activeWindow, windowState, fullScreen] = await Promise.all([
    atom('_NET_ACTIVE_WINDOW'),
    atom('_NET_WM_STATE'),
    atom('_NET_WM_STATE_FULLSCREEN'),
  ]);
  const saver = await extension(on, 'MIT-SCREEN-SAVER');
  let watched = 0;

  const look = oneAtATime(async (isOver) => {
    const findings = await lookAtActive().catch((): Findings => ({ 'full-screen': null }));
    if (!isOver()) tell(findings);
  });
  /** A window that closed between the two questions is in no state; who is in front now is told next. */
  const statesOf = async (window: number): Promise<readonly number[]> => {
    try {
      return x.propertyWords(await on.ask(x.getProperty(window, windowState)));
    } catch (cause) {
      if (cause instanceof XRefusal) return [];
      throw cause;
    }
  };
  const lookAtActive = async (): Promise<Findings> => {
    const root = await on.ask(x.getProperty(on.rootWindow, activeWindow));
    const [active] = x.propertyWords(root);
    // No such property: no window manager that follows the standard, so nobody can tell.
    if (active === undefined) return { 'full-screen': null };
    if (active !== watched) {
      if (watched !== 0) on.send(x.selectEvents(watched, x.eventMask.none));
      watched = active;
      if (active !== 0) on.send(x.selectEvents(active, x.eventMask.propertyChange));
    }
    if (active === 0) return { 'full-screen': false };
    return { 'full-screen': (await statesOf(active)).includes(fullScreen) };
  };

  return {
    begin: () => {
      on.send(x.selectEvents(on.rootWindow, x.eventMask.propertyChange));
      look.run();
      if (saver === null) return;
      on.send(x.screenSaverEvents(saver.opcode, on.rootWindow));
      on.ask(x.screenSaverInfo(saver.opcode, on.rootWindow)).then(
        (info) => tell({ 'display-off': info[1] === SAVER_ON }),
        () => tell({ 'display-off': null }),
      );
    },
    onEvent: ({ code, bytes }) => {
      if (code === x.PROPERTY_NOTIFY) {
        const changed = bytes.readUInt32LE(8);
        if (changed === activeWindow || changed === windowState) look.run();
      } else if (saver !== null && code === saver.firstEvent) {
        tell({ 'display-off': bytes[1] === SAVER_ON });
      }
    },
  };
}

async function extension(
  on: XConnection,
  name: string,
): Promise<{ readonly opcode: number; readonly firstEvent: number } | null> {
  const reply = await on.ask(x.queryExtension(name));
  const [present, opcode, firstEvent] = [reply[8] ?? 0, reply[9] ?? 0, reply[10] ?? 0];
  return present === 0 ? null : { opcode, firstEvent };
}
