import type * as v from 'valibot';

/**
 * Shapes: one definition of a record gives its TypeScript type (`Of`), its validation
 * (`parse/record.ts`) and its JSON Schema (`tools/build-schema.mjs`, through valibot's converter).
 * Values are valibot schemas. Records and lists are plain data and not valibot's: its `object` stops
 * at the first bad field, and here each good field and row is kept; that also saves every page 1 kB.
 */
export type Value<T = unknown> = v.GenericSchema<string, T>;
export interface List<S extends Shape = Shape> {
  readonly list: S;
}
export interface Rec<R extends Fields = Fields, O extends Fields = Fields> {
  readonly required: R;
  readonly optional: O;
}
/** A value where text stands, a record where an object stands. */
export interface Either<T = unknown, S extends Rec = Rec> {
  readonly value: Value<T>;
  readonly record: S;
}
export type Shape = Value | {readonly list: Shape} | Rec | Either;
export type Fields = Readonly<Record<string, Shape>>;

/** The type of what is read with a shape. */
export type Of<S> = S extends {list: infer I}
  ? Of<I>[]
  : S extends {required: infer R; optional: infer O}
    ? Simplify<{[K in keyof R]: Of<R[K]>} & {[K in keyof O]?: Of<O[K]>}>
    : S extends {value: infer V; record: infer R}
      ? Of<V> | Of<R>
      : S extends v.GenericSchema
        ? v.InferOutput<S>
        : never;
type Simplify<T> = {[K in keyof T]: T[K]};

export const record = <R extends Fields, O extends Fields>(
  required: R,
  optional: O,
): Rec<R, O> => ({
  required,
  optional,
});
export const list = <S extends Shape>(item: S): List<S> => ({list: item});
export const either = <T, S extends Rec>(value: Value<T>, inner: S): Either<T, S> => ({
  value,
  record: inner,
});
