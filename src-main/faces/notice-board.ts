import type { Notice } from '../ports.ts';

/** What the person should be told, as long as the app runs. */
export interface NoticeBoard {
  add(notice: Notice): void;
  /** What has come right again need not be told any more. */
  withdraw(key: Notice['key']): void;
  all(): readonly Notice[];
}

/** `changed` is told of each change; the same twice is one. */
export function createNoticeBoard(changed: (all: readonly Notice[]) => void): NoticeBoard {
  let standing: readonly Notice[] = [];
  return {
    add: (notice) => {
      const told = JSON.stringify(notice);
      if (standing.some((known) => JSON.stringify(known) === told)) return;
      standing = [...standing, notice];
      changed(standing);
    },
    withdraw: (key) => {
      const left = standing.filter((notice) => notice.key !== key);
      if (left.length === standing.length) return;
      standing = left;
      changed(standing);
    },
    all: () => standing,
  };
}
