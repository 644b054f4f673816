import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * For what stays at the top of the window: tells the document its height, so that whatever the keyboard comes to is
 * scrolled to below it and never under it (WCAG 2.2, 2.4.11 Focus Not Obscured).
 *
 * The style sheet says with `--room-above` whether it stays there: in a small window it does not.
 */
export function useRoomAbove(): RefObject<HTMLElement | null> {
  const above = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = above;
    if (current === null) return;
    const { style } = document.documentElement;
    const measure = (): void => style.setProperty('--room-above', `${current.offsetHeight}px`);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty('--room-above');
    };
  }, []);
  return above;
}
