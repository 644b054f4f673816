import type { ComponentPropsWithRef, JSX } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `primary`: the one next step. `plain`: any other. `quiet`: beside others. */
  readonly rank?: 'primary' | 'plain' | 'quiet';
  /** Does nothing now, and says so. Unlike with `disabled` the focus stays on it, where its own press made it so. */
  readonly unavailable?: boolean;
}

export function Button({ rank = 'plain', unavailable = false, ...rest }: ButtonProps): JSX.Element {
  const off = unavailable ? { 'aria-disabled': true, onClick: undefined } : {};
  return <button type="button" {...rest} {...off} className={`${styles['button']} ${styles[rank]}`} />;
}
