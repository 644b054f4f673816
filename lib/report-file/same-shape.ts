type DeepReadonly<T> = T extends (...args: never) => unknown
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

// Each T is used once on purpose: the compiler compares two generic signatures only when A and B are identical.
// oxlint-disable typescript/no-unnecessary-type-parameters
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * `true` where two types have the same fields at every depth, `readonly` aside; else the names of the fields of the
 * first level that differ, so that the error message says where to look.
 */
export type SameShape<A, B> =
  Identical<DeepReadonly<A>, DeepReadonly<B>> extends true
    ? true
    : {
        [Key in keyof A | keyof B]: Key extends keyof A & keyof B
          ? Identical<DeepReadonly<A[Key]>, DeepReadonly<B[Key]>> extends true
            ? never
            : Key
          : Key;
      }[keyof A | keyof B];
