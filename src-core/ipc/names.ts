/** The names that cross the line. Apart from the shapes, so that the preload stays a few hundred bytes. */
export const callNames = ['session:view', 'session:act', 'session:start', 'schedule:view'] as const;
export type CallName = (typeof callNames)[number];

export const pushNames = ['session:changed', 'schedule:changed'] as const;
export type PushName = (typeof pushNames)[number];
