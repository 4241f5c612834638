/**
 * Shapes: one definition of a record gives its TypeScript type (`Of`), its validation
 * (`parse/record.ts`) and its JSON Schema (`tools/build-schema.mjs`, through valibot and its
 * converter). The shapes are plain data and not valibot's schemas: its `object` stops at the first bad
 * field, and here each good field and row is kept; of the rest only the messages were left in use, for
 * half a kilobyte of every page.
 */

/** A value: how it is read, and what was expected where it is not one. */
export interface Value<T = unknown> {
  /** "code: words", such as "bad-date: a day such as 2019-02-14". */
  readonly message: string;
  /** The canonical form of what was given; `undefined` refuses it. */
  readonly read: (given: unknown) => T | undefined;
}

/** What JSON Schema says of a value that is not text. */
export type JsonForm =
  | {readonly enum: readonly string[]}
  | {
      readonly type: 'boolean' | 'integer' | 'number';
      readonly minimum?: number;
      readonly maximum?: number;
    };
/**
 * The form in JSON of each value, by its message; of text it is absent. `tools/build-schema.mjs` alone
 * reads it: each `set` is marked pure, so that the self-contained files leave the forms out.
 */
export const jsonForms = new Map<string, JsonForm | undefined>();

export interface List<S extends Shape = Shape> {
  readonly list: S;
}
export interface Rec<R extends Fields = Fields, O extends Fields = Fields> {
  readonly required: R;
  readonly optional: O;
  /** Both, for reading. */
  readonly all: ReadonlyMap<string, Shape>;
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
      : S extends Value<infer V>
        ? V
        : never;
type Simplify<T> = {[K in keyof T]: T[K]};

/* Making a shape does nothing else: files that do not use one leave it out. */
/* @__NO_SIDE_EFFECTS__ */
export const record = <R extends Fields, O extends Fields>(
  required: R,
  optional: O,
): Rec<R, O> => ({
  required,
  optional,
  all: new Map(Object.entries({...required, ...optional})),
});
/* @__NO_SIDE_EFFECTS__ */
export const list = <S extends Shape>(item: S): List<S> => ({list: item});
/* @__NO_SIDE_EFFECTS__ */
export const either = <T, S extends Rec>(value: Value<T>, inner: S): Either<T, S> => ({
  value,
  record: inner,
});
