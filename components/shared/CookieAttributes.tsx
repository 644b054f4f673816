import type { JSX } from 'react';
import type { ObservedCookie } from '../../lib/observation/index.ts';
import { type AttributeContext, cookieAttributes } from './cookie-attributes.ts';
import styles from './CookieAttributes.module.css';
import { Verbatim } from './Verbatim.tsx';

interface CookieAttributesProps extends AttributeContext {
  readonly cookie: ObservedCookie;
}

/** The attributes of a cookie as a list of terms. */
export function CookieAttributes({ cookie, ...context }: CookieAttributesProps): JSX.Element {
  const { translator } = context;
  return (
    <dl className={styles['attributes']}>
      {cookieAttributes(cookie, context).map(({ label, value }) => (
        <div key={label}>
          <dt>{translator.t(label)}</dt>
          <dd>
            <Verbatim text={value} translator={translator} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
