import type { ComponentPropsWithRef, JSX } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** `primary`: the one next step. `plain`: any other. `quiet`: beside others. */
  readonly rank?: 'primary' | 'plain' | 'quiet';
}

export function Button({ rank = 'plain', ...rest }: ButtonProps): JSX.Element {
  return <button type="button" {...rest} className={`${styles['button']} ${styles[rank]}`} />;
}
