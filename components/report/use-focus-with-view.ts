import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ReportView } from './report-view.ts';

/**
 * When one view takes another's place, what had the focus is gone with it: the new view's heading takes it, so that a
 * keyboard goes on from there and a screen reader says where it is. The first view leaves the focus to the browser.
 */
export function useFocusWithView(state: ReportView['state']): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    const first = before.current === 'loading';
    const same = before.current === state;
    before.current = state;
    if (first || same) return;
    const heading = page.current?.querySelector('h1');
    if (!heading) return;
    heading.tabIndex = -1;
    globalThis.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }, [state]);
  return page;
}
