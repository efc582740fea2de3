import type { z } from 'zod';

/** One call of the contract: the shape of what is asked, and the type of what is answered. */
export interface Call<O, I extends z.ZodType> {
  readonly input: I;
  /** Carries the output's type; holds no value. */
  readonly output?: O;
}

export function call<O>() {
  return <I extends z.ZodType>(input: I): Call<O, I> => ({ input });
}
