/**
 * Takes values at any pace and hands on the last one when the present turn ends: what came before it in the same
 * turn stood too short to be seen by anybody. `failed` hears what `take` throws.
 */
export function lastOfTurn<T>(
  take: (value: T) => void,
  failed: (cause: unknown) => void,
): (value: T) => void {
  let waiting: { value: T } | null = null;
  const handOn = (): void => {
    if (waiting === null) return;
    const { value } = waiting;
    waiting = null;
    try {
      take(value);
    } catch (cause) {
      failed(cause);
    }
  };
  return (value) => {
    if (waiting === null) queueMicrotask(handOn);
    waiting = { value };
  };
}
