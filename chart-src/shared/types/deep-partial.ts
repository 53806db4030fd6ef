/** Values in which anything may be left out: the type of defaults and presets. Never used in `values.ts`, which the schema is made from. */

/** `T` with every key optional at every depth. Lists are given whole. */
export type DeepPartial<T> = T extends string | number | boolean | readonly unknown[]
  ? T
  : { [K in keyof T]?: DeepPartial<T[K]> };
