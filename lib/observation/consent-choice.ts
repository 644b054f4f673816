/**
 * What the portal's `cookies_preferences` cookie says, parsed where it is read and its value dropped there.
 * `not-looked` is not `none`: without permission nobody knows.
 */
export type ConsentChoice =
  | { readonly kind: 'not-looked' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown-format' }
  | {
      readonly kind: 'choice';
      /** Known service keys (`ga`, `matomo`, ...) and whether each was accepted. */
      readonly services: Readonly<Record<string, boolean>>;
      /** ISO 8601, UTC; null where the cookie does not say. */
      readonly madeAt: string | null;
    };
