/**
 * The one function of papaparse that exports use. The published types pull in Node's, and with them everything that the
 * pure core must not touch would compile.
 */
declare module 'papaparse' {
  interface UnparseOptions {
    readonly delimiter?: string;
    readonly newline?: string;
    readonly header?: boolean;
    readonly quotes?: boolean;
    readonly escapeFormulae?: boolean | RegExp;
  }
  const Papa: {
    readonly unparse: (data: unknown, options?: UnparseOptions) => string;
  };
  export default Papa;
}
