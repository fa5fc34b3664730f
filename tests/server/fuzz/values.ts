/** Values that a JSON Schema describes, and values that it does not. */
import * as fc from "fast-check";

/** As much of a JSON Schema as zod writes. */
export interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly default?: unknown;
}

/** What a `#/…` reference stands for. */
export type Lookup = (reference: string) => Schema | undefined;

/** Deeper than this, a schema that holds itself would not end. */
const DEEPEST = 7;

/** Values that a schema describes, or nearly: a bound that is hard to hit is left to luck. */
export function valuesOf(schema: Schema | boolean, lookup: Lookup, depth = 0): fc.Arbitrary<unknown> {
  if (typeof schema === "boolean") return fc.jsonValue({ maxDepth: 2 });
  if (depth > DEEPEST) return fc.constantFrom<unknown>(null, {}, [], "", 0);
  const inner = (one: Schema | boolean) => valuesOf(one, lookup, depth + 1);
  if (schema.$ref !== undefined) {
    const found = lookup(schema.$ref);
    return found ? inner(found) : fc.jsonValue({ maxDepth: 2 });
  }
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices?.length) return fc.oneof(...choices.map(inner));
  if (schema.allOf?.length) {
    return fc.tuple(...schema.allOf.map(inner)).map((parts) =>
      parts.every(isObject) ? Object.assign({}, ...parts) : parts[0]
    );
  }
  const types = typeof schema.type === "string" ? [schema.type] : schema.type ?? [];
  if (types.length === 0) return schema.properties ? objects(schema, inner) : fc.jsonValue({ maxDepth: 2 });
  return fc.oneof(...types.map((type) => typed(type, schema, inner)));
}

function typed(
  type: string,
  schema: Schema,
  inner: (one: Schema | boolean) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  if (type === "object") return objects(schema, inner);
  if (type === "array") {
    if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map(inner));
    const minLength = Math.min(schema.minItems ?? 0, 4);
    return fc.array(inner(schema.items ?? true), {
      minLength,
      maxLength: Math.max(minLength, Math.min(schema.maxItems ?? 4, 4)),
    });
  }
  if (type === "string") return strings(schema);
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  const least = schema.minimum ?? schema.exclusiveMinimum ?? -1000;
  const most = Math.max(least, schema.maximum ?? schema.exclusiveMaximum ?? Math.abs(least) + 1000);
  // Small ones most of the time: nobody wants to train for a million epochs.
  const small = Math.min(most, least + 4);
  if (type === "integer") {
    return fc.oneof(
      {
        arbitrary: fc.integer({ min: Math.ceil(least), max: Math.max(Math.ceil(least), Math.floor(small)) }),
        weight: 5,
      },
      {
        arbitrary: fc.integer({
          min: Math.ceil(least),
          max: Math.max(Math.ceil(least), Math.floor(Math.min(most, 2 ** 31 - 1))),
        }),
        weight: 1,
      },
    );
  }
  return fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true });
}

function objects(
  { properties = {}, required = [], additionalProperties = true }: Schema,
  inner: (one: Schema | boolean) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const names = Object.keys(properties);
  const record = fc.record(Object.fromEntries(names.map((name) => [name, inner(properties[name]!)])), {
    requiredKeys: required.filter((name) => names.includes(name)),
    noNullPrototype: true,
  });
  if (names.length > 0 || additionalProperties === false) return record;
  return fc.dictionary(fc.string({ maxLength: 8 }), inner(additionalProperties), { maxKeys: 3 });
}

function strings({ pattern, minLength = 0, maxLength = 20 }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) {
    try {
      return fc.stringMatching(new RegExp(pattern), { maxLength: 60 });
    } catch { /* A pattern that fast-check cannot turn round: any string, then. */ }
  }
  const least = Math.min(minLength, 100);
  return fc.string({ minLength: least, maxLength: Math.max(least, Math.min(maxLength, 20)), unit: "binary" });
}

/** What has broken a server before. */
export const NASTY: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  0.5,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 63),
  1e21,
  "",
  " ",
  "NaN",
  "Infinity",
  "-1",
  "0x10",
  "9007199254740993",
  "null",
  "../../../etc/passwd",
  "/etc/passwd",
  "file:///etc/passwd",
  "https://127.0.0.1:1/x.ts",
  "data:text/javascript,throw 1",
  "npm:left-pad",
  "\u0000",
  "\r\nSet-Cookie: a=b",
  "\ud800",
  "\u202e\ufeff",
  "<script>alert(1)</script>",
  "${7*7}{{7*7}}%s%n",
  "' OR 1=1; DROP TABLE runs; --",
  "a".repeat(10_000),
  " ".repeat(60_000),
  "\n ".repeat(20_000),
  [],
  {},
  [[]],
  [null],
  [[[[[[[[1]]]]]]]],
  { length: 1e9 },
  { toString: 1, valueOf: 2 },
  { use: "__proto__" },
  { use: "constructor" },
  Array.from({ length: 1000 }, () => 0),
  Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`k${i}`, i])),
];

/** Keys that nobody asked for, some of them as long as a body may be. */
const KEYS = [
  "x",
  "__proto__",
  "constructor",
  "toString",
  "plugins",
  "path",
  "use",
  "id",
  "",
  " ".repeat(60_000),
  "k".repeat(60_000),
  "\r\n ".repeat(10_000),
  "\u0000".repeat(5000),
  "汉\ud800".repeat(5000),
];

/** A value that went wrong somewhere: a part replaced, left out, doubled, or joined by a key that nobody asked for. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    at: fc.nat(200),
    how: fc.constantFrom("replace", "replace", "remove", "key", "wrap"),
    by: fc.oneof(fc.constantFrom(...NASTY), fc.jsonValue({ maxDepth: 2 })),
    key: fc.constantFrom(...KEYS),
  });
  return fc.tuple(values, fc.array(change, { minLength: 1, maxLength: 3 })).map(([value, changes]) => {
    let now = structuredClone(value);
    for (const { at, how, key, ...change } of changes) {
      // A copy: put into itself, a value would have no end.
      const by = structuredClone(change.by);
      const places = placesOf(now);
      const place = places[at % (places.length + 1)];
      if (!place) now = how === "wrap" ? [now] : how === "key" && isObject(now) ? withKey(now, key, by) : by;
      else if (how === "remove") {
        Array.isArray(place.holder)
          ? place.holder.splice(Number(place.key), 1)
          : delete place.holder[place.key];
      } else if (how === "wrap") place.holder[place.key] = [place.holder[place.key]];
      else if (how === "key") place.holder[place.key] = withKey(place.holder[place.key], key, by);
      else place.holder[place.key] = by;
    }
    return now;
  });
}

/** An own key, whatever it is called: `__proto__` as JSON has it, too. */
function withKey(value: unknown, key: string, by: unknown): unknown {
  if (!isObject(value)) return by;
  return Object.defineProperty({ ...value }, key, {
    value: by,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

interface Place {
  // deno-lint-ignore no-explicit-any -- objects and arrays alike
  readonly holder: any;
  readonly key: string;
}

/** All members of all objects and arrays within, the first few hundred of them. */
function placesOf(value: unknown): Place[] {
  const places: Place[] = [];
  const walk = (holder: unknown) => {
    if (typeof holder !== "object" || holder === null) return;
    for (const key of Object.keys(holder)) {
      if (places.length > 300) return;
      places.push({ holder, key });
      walk((holder as Record<string, unknown>)[key]);
    }
  };
  walk(value);
  return places;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
