import type { JSX, ReactNode } from 'react';
import { charterHref } from './charter-href.ts';
import styles from './CharterLink.module.css';
import { Icon } from './Icon.tsx';

interface CharterLinkProps {
  readonly url: string;
  readonly textFragment?: string | null;
  readonly children: ReactNode;
  /** Where opening is watched (cookies that come with it are marked), else the link opens by itself. */
  readonly onOpen?: (url: string) => void;
}

/** A link that opens the charter in a tab of its own; plain text where the address is none to follow. */
export function CharterLink({ url, textFragment = null, children, onOpen }: CharterLinkProps): JSX.Element {
  const href = charterHref(url, textFragment);
  if (href === null) return <span>{children}</span>;
  return (
    <a
      className={styles['link']}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        if (onOpen === undefined) return;
        event.preventDefault();
        onOpen(href);
      }}
    >
      {children} <Icon name="open" />
    </a>
  );
}
