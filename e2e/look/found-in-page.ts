import type { Page } from '@playwright/test';

/**
 * What is wrong with the words on a page that speaks `en-XA` or `en-XB`: text that is in no catalogue has no
 * brackets, text without room is cut or runs into other text. What is marked `translate="no"` is somebody's
 * own: a name of the system, a file, a person's own words. What is still on its way gets a moment.
 */
export const wrongWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const look = (): readonly string[] => {
      const wrong: string[] = [];
      const isSeen = (element: Element): boolean =>
        element.checkVisibility() && element.getClientRects().length > 0;
      const isOwn = (element: Element): boolean => element.closest('[translate="no"]') !== null;
      const told = (element: Element): string =>
        `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 60)}`;

      /** Letters that stand outside of every pair of brackets. */
      const bare = (text: string): boolean => {
        let depth = 0;
        for (const letter of text) {
          if (letter === '[') depth += 1;
          else if (letter === ']') depth -= 1;
          else if (depth === 0 && /\p{L}/u.test(letter)) return true;
        }
        return false;
      };

      const leaves: { readonly element: Element; readonly text: Text }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        if (element === null || (node.nodeValue ?? '').trim() === '') continue;
        if (!isSeen(element) || element.closest('script, style, .unseen') !== null) continue;
        leaves.push({ element, text: node as Text });
        if (!isOwn(element) && bare(node.nodeValue ?? '')) {
          wrong.push(`in no catalogue: ${told(element)}`);
        }
      }
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        for (const element of document.querySelectorAll(`[${name}]`)) {
          if (isOwn(element)) continue;
          const text = element.getAttribute(name) ?? '';
          if (bare(text)) wrong.push(`in no catalogue: ${name}="${text}" of ${told(element)}`);
        }
      }

      for (const element of new Set(leaves.map((leaf) => leaf.element))) {
        const style = getComputedStyle(element);
        if (style.display === 'inline' || style.clipPath !== 'none') continue;
        if (!(element instanceof HTMLElement)) continue;
        if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) {
          wrong.push(`too wide for its place: ${told(element)}`);
        }
        if (style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2) {
          wrong.push(`cut below: ${told(element)}`);
        }
      }
      const root = document.scrollingElement;
      if (root !== null && root.scrollWidth > root.clientWidth + 1) {
        const out = [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
          .slice(-3)
          .map(told);
        wrong.push(`the page is wider than its window: ${out.join(' and ')}`);
      }

      /** What lies over the page on purpose may cover words: they scroll out from under it. */
      const floats = (element: Element): boolean => {
        for (let one: Element | null = element; one !== null; one = one.parentElement) {
          if (/fixed|sticky/.test(getComputedStyle(one).position)) return true;
        }
        return false;
      };
      const lines = leaves
        .filter(({ element }) => !floats(element))
        .flatMap(({ element, text }) => {
          const range = document.createRange();
          range.selectNodeContents(text);
          return [...range.getClientRects()].map((box) => ({ element, text, box }));
        });
      for (const [at, one] of lines.entries()) {
        for (const other of lines.slice(at + 1)) {
          if (one.text === other.text) continue;
          const width =
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const height =
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // Lines of large type reach into each other's boxes without touching.
          const least = Math.min(one.box.height, other.box.height);
          if (width > 2 && height > least * 0.35) {
            wrong.push(`over each other: ${told(one.element)} and ${told(other.element)}`);
          }
        }
      }
      return [...new Set(wrong)];
    };
    let found = look();
    for (let looks = 0; looks < 50 && found.length > 0; looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      found = look();
    }
    return found;
  });
