import { useEffect, useState } from 'react';
import type { Pushes } from '../../src-core/ipc/contract.ts';
import type { PushName } from '../../src-core/ipc/names.ts';
import { useBridge } from './bridge-context.ts';

/** What main pushes under a name, from the first answer of `askFirst` on. `undefined` until then. */
export function usePushed<P extends PushName>(
  name: P,
  askFirst: () => Promise<Pushes[P] | null>,
): Pushes[P] | undefined {
  const bridge = useBridge();
  const [value, setValue] = useState<Pushes[P]>();
  useEffect(() => {
    let pushed = false;
    const remove = bridge.on(name, (payload) => {
      pushed = true;
      setValue(payload);
    });
    void askFirst().then((first) => {
      // A push that came meanwhile is newer than the answer.
      if (!pushed && first !== null) setValue(first);
    });
    return remove;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once; pushes bring the rest
  }, [bridge, name]);
  return value;
}
