/** Listeners of one kind, and a way to tell them all. */
export function listeners<A extends readonly unknown[]>() {
  const all = new Set<(...args: A) => void>();
  return {
    add: (listener: (...args: A) => void) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: (...args: A) => {
      for (const listener of [...all]) listener(...args);
    },
    count: () => all.size,
  };
}
