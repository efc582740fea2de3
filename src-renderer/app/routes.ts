import { lazy } from 'react';
import type { ComponentType } from 'react';

/** Each page of the app, by its name in the address. One is loaded, and nothing of the others. */
export const routes: Readonly<Record<string, ComponentType>> = {
  guide: lazy(async () => ({ default: (await import('../features/guide/guide-page.tsx')).GuidePage })),
  today: lazy(async () => ({ default: (await import('../features/today/today-page.tsx')).TodayPage })),
};
