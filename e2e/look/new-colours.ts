/**
 * One element of each look that this page has not shown yet: its letters, and the layers that they stand on. Others of the
 * same look have the same contrast. Runs in the page, where it knows nothing of this file.
 */
export function newColours(): Element[] {
  const kept = globalThis as unknown as { looksSeen?: Set<string> };
  const seen = (kept.looksSeen ??= new Set());
  const known = new Map<Element | null, string>([[null, '']]);
  const layers = (element: Element | null): string => {
    const found = known.get(element);
    if (found !== undefined || element === null) return found ?? '';
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
    const below = layers(element.parentElement);
    const made = own === 'rgba(0, 0, 0, 0) none 1' ? below : `${own} on ${below}`;
    known.set(element, made);
    return made;
  };
  const hasLetters = (element: Element): boolean =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
    );
  return [...document.body.querySelectorAll('*')].filter((element) => {
    if (!hasLetters(element) || !element.checkVisibility()) return false;
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    // A link has to stand out from the words around it too.
    const around = element.closest('a')?.parentElement ?? null;
    const beside = around === null ? '' : getComputedStyle(around).color;
    const letters = `${color} ${fontSize} ${fontWeight} ${textDecorationLine} ${beside}`;
    const look = `${letters} on ${layers(element)}`;
    if (seen.has(look)) return false;
    seen.add(look);
    return true;
  });
}
