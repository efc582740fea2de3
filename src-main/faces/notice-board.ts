import type { Notice } from '../ports.ts';

/** What the person should be told, as long as the app runs. */
export interface NoticeBoard {
  add(notice: Notice): void;
  all(): readonly Notice[];
}

/** `added` is told of each new one; the same twice is one. */
export function createNoticeBoard(added: (all: readonly Notice[]) => void): NoticeBoard {
  let standing: readonly Notice[] = [];
  return {
    add: (notice) => {
      const told = JSON.stringify(notice);
      if (standing.some((known) => JSON.stringify(known) === told)) return;
      standing = [...standing, notice];
      added(standing);
    },
    all: () => standing,
  };
}
