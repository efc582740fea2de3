import type { Notice } from '../ports.ts';

/** What the person should be told once, in the next window that can tell it. */
export interface NoticeBoard {
  add(notice: Notice): void;
  all(): readonly Notice[];
  /** The person has read them. */
  clear(): void;
}

export function createNoticeBoard(): NoticeBoard {
  let standing: readonly Notice[] = [];
  return {
    add: (notice) => {
      const told = JSON.stringify(notice);
      if (standing.some((known) => JSON.stringify(known) === told)) return;
      standing = [...standing, notice];
    },
    all: () => standing,
    clear: () => {
      standing = [];
    },
  };
}
