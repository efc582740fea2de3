import type { Remove } from '../ports.ts';

/** Several removers as one. */
export function all(removers: readonly Remove[]): Remove {
  return () => {
    for (const remove of removers) remove();
  };
}
