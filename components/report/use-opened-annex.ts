import { useEffect } from 'react';

/** Opens the annex that the page's address leads to: a link of the contents must not lead to a closed heading. */
export function useOpenedAnnex(): void {
  useEffect(() => {
    const open = (): void => {
      const section = document.getElementById(location.hash.slice(1));
      const annex = section?.querySelector<HTMLDetailsElement>(':scope > details');
      if (section === null || annex === null || annex === undefined) return;
      annex.open = true;
      section.scrollIntoView();
    };
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
}
