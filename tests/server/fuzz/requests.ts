/** Requests made of the OpenAPI document that the server gives of itself: some as it says, most of them nearly so. */
import * as fc from "fast-check";
import { gzipSync } from "node:zlib";
import { joined } from "./connection.ts";
import { tensorRequests } from "./tensors.ts";
import { type Lookup, mutated, NASTY, type Schema, valuesOf } from "./values.ts";

/** Whose pages may read the answers. */
export const LISTED = "https://lab.example";

/** A request, before its placeholders are filled in. */
export interface Request {
  readonly method: string;
  /** Path and query as they stand in the request line. `{run}` and `{upload}` stand for what there is then. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | null;
}

/** As much of an OpenAPI document as is needed. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: "path" | "query";
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}

/** What is known of the server beside its document. */
export interface Known {
  /** Bodies that a route would take, by its path in the document. */
  readonly bodies: Readonly<Record<string, readonly unknown[]>>;
  /** Values of path parameters that there are, by `path parameter`, else by the parameter's name. */
  readonly params: Readonly<Record<string, readonly string[]>>;
}

/** Requests to all operations of a document, and to what is none. */
export function requests(document: OpenApi, known: Known): fc.Arbitrary<Request> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation }))
  );
  if (operations.length === 0) throw new Error("the document must have operations");
  const lookup: Lookup = (reference) => {
    let found: unknown = document;
    for (const key of reference.slice(2).split("/")) {
      found = (found as Record<string, unknown> | undefined)?.[key];
    }
    return found as Schema | undefined;
  };
  const each = operations.map((one) => ({
    arbitrary: requestTo(one.path, one.method, one.operation, known, lookup),
    // Routes with a body have more that can be wrong, the many files of the page less.
    weight: one.operation.requestBody ? 24 : one.path.startsWith("/page/") ? 1 : 6,
  }));
  return fc.oneof(...each, { arbitrary: stray(operations.map(({ path }) => path)), weight: 24 });
}

function requestTo(
  path: string,
  method: string,
  { parameters = [], requestBody }: Operation,
  known: Known,
  lookup: Lookup,
): fc.Arbitrary<Request> {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name!);
  const segment = (name: string) => {
    const there = known.params[`${path} ${name}`] ?? known.params[name] ?? [];
    const schema = parameters.find((one) => one.in === "path" && one.name === name)?.schema ?? {};
    return fc.oneof(
      ...there.length ? [{ arbitrary: fc.constantFrom(...there), weight: 8 }] : [],
      { arbitrary: valuesOf(schema, lookup).map((value) => encoded(String(value))), weight: 1 },
      { arbitrary: SEGMENTS, weight: 1 },
    );
  };
  const queries = parameters.filter((one) => one.in === "query").map(({ name, schema, required = false }) => {
    const value = fc.oneof(
      { arbitrary: valuesOf(schema, lookup).map(String), weight: 3 },
      { arbitrary: fc.constantFrom(...NASTY).map(String), weight: 1 },
      { arbitrary: fc.string({ maxLength: 10, unit: "binary" }), weight: 1 },
    );
    const pair = value.map((one) => `${name}=${encoded(one)}`);
    return fc.option(pair, { freq: required ? 8 : 1, nil: "" });
  });
  const target = fc.tuple(
    fc.tuple(...names.map(segment)),
    fc.tuple(...queries, fc.constantFrom("", "", "", "", "x=1", "%ff", "a=%", "=&&==")),
  ).map(([segments, pairs]) => {
    const there = path.replaceAll(/\{\w+\}/g, () => segments.shift() ?? "");
    const query = pairs.filter((pair) => pair !== "").join("&");
    return query ? `${there}?${query}` : there;
  });
  const body = requestBody ? bodies(path, requestBody.content, known, lookup) : fc.constant(NO_BODY);
  return fc.tuple(
    fc.oneof({ arbitrary: fc.constant(method), weight: 30 }, { arbitrary: METHODS, weight: 1 }),
    target,
    fc.uniqueArray(ODD_HEADERS, { maxLength: 2, selector: ([name]) => name }),
    body,
  ).map(([method, target, odd, body]) => ({
    method,
    target,
    headers: [...body.headers, ...odd],
    body: body.bytes,
  }));
}

interface Body {
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: Uint8Array | null;
}

const NO_BODY: Body = { headers: [], bytes: null };
const utf8 = new TextEncoder();

function bodies(
  path: string,
  content: Readonly<Record<string, { readonly schema?: Schema }>>,
  known: Known,
  lookup: Lookup,
): fc.Arbitrary<Body> {
  const [[type, { schema }] = ["application/json", {}]] = Object.entries(content);
  const right = known.bodies[path] ?? [];
  const values = right.length ? fc.constantFrom(...right) : fc.jsonValue({ maxDepth: 2 });
  const described = schema ? valuesOf(schema, lookup) : values;
  const json = fc.oneof(
    { arbitrary: values, weight: 1 },
    { arbitrary: mutated(values), weight: 5 },
    { arbitrary: described, weight: 2 },
    { arbitrary: mutated(described), weight: 2 },
  ).map((value) => JSON.stringify(value) ?? "");
  const text = fc.oneof({ arbitrary: json, weight: 8 }, { arbitrary: brokenJson(json), weight: 2 })
    .map((text) => utf8.encode(text));
  const bytes = fc.uint8Array({ maxLength: 300 });
  const typed = (arbitrary: fc.Arbitrary<Uint8Array>) =>
    arbitrary.map((bytes): Body => ({ headers: [["content-type", type]], bytes }));
  return fc.oneof(
    { arbitrary: typed(text), weight: 12 },
    ...path.endsWith("/infer") ? [{ arbitrary: tensorRequests(), weight: 12 }] : [],
    ...path.endsWith("/datasets") ? [{ arbitrary: typed(csv()), weight: 6 }] : [],
    { arbitrary: typed(bytes), weight: 1 },
    { arbitrary: text.map((bytes): Body => ({ headers: [], bytes })), weight: 1 },
    { arbitrary: compressed(type, text), weight: 2 },
    {
      arbitrary: fc.tuple(TYPES, text).map(([type, bytes]): Body => ({
        headers: [["content-type", type]],
        bytes,
      })),
      weight: 1,
    },
    { arbitrary: fc.constant(NO_BODY), weight: 1 },
  );
}

/** JSON with a letter wrong, cut off, nested too deep, too large a number, or not UTF-8. */
function brokenJson(json: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    fc.tuple(json, fc.nat(400)).map(([text, at]) => text.slice(0, at % (text.length + 1))),
    fc.tuple(json, fc.nat(400), fc.string({ maxLength: 3, unit: "binary" })).map(([text, at, by]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + by + text.slice(from + 1);
    }),
    json.map((text) => `\ufeff${text}`),
    json.map((text) => `${text}${text}`),
    fc.tuple(fc.constantFrom("[", '{"a":', "[[", '{"rows":['), fc.constantFrom(10, 100, 10_000)).map((
      [one, times],
    ) => one.repeat(times)),
    fc.constantFrom(10, 100, 10_000).map((times) => `{"rows":${"[".repeat(times)}${"]".repeat(times)}}`),
    fc.constantFrom(
      "",
      " ",
      "nul",
      "NaN",
      "1e999",
      `{"rows":[{"p00":${"9".repeat(400)}}]}`,
      '{"rows":[{"p00":1e999}]}',
      '{"__proto__":{"rows":[]}}',
      '{"rows":[],"rows":[{}]}',
      `{"id":"${"\\u0000".repeat(50)}"}`,
      '{"rows":[{"a":"\\ud800"}]}',
    ),
  );
}

/** Compressed, falsely so called, cut off, a bomb. */
function compressed(type: string, text: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Body> {
  const body = (encoding: string, bytes: Uint8Array): Body => ({
    headers: [["content-type", type], ["content-encoding", encoding]],
    bytes,
  });
  return fc.oneof(
    text.map((bytes) => body("gzip", gzipSync(bytes))),
    text.map((bytes) => body("gzip", bytes)),
    text.map((bytes) => body("deflate", bytes)),
    text.map((bytes) => body("gzip", gzipSync(bytes).subarray(0, -5))),
    text.map((bytes) => body("gzip", joined([gzipSync(bytes), new Uint8Array([1, 2, 3])]))),
    fc.tuple(fc.constantFrom("br", "zstd", "gzip, gzip", "identity", "", "GZIP", "x"), text).map((
      [name, bytes],
    ) => body(name, bytes)),
    fc.constant(0).map(() => body("gzip", bomb())),
  );
}

/** Some 8 KB that are 8 MB. */
function bomb(): Uint8Array {
  return gzipSync(new Uint8Array(8 * 1024 * 1024).fill(32));
}

/** Tables that may be uploaded, and such that may not. */
function csv(): fc.Arbitrary<Uint8Array> {
  const cell = fc.oneof(
    fc.integer().map(String),
    fc.string({ maxLength: 5, unit: "binary" }),
    fc.constantFrom("", "?", '"', '"a,b"', "NaN"),
  );
  return fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 })
    .map((rows) => utf8.encode(["a,b,label", ...rows.map((row) => row.join(","))].join("\n")));
}

const METHODS = fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "FOO");

const TYPES = fc.constantFrom(
  "text/plain",
  "application/json; charset=utf-16",
  "application/octet-stream",
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded",
  "application/json, text/plain",
  "a".repeat(2000),
  "/",
);

const SEGMENTS = fc.constantFrom(
  ...[
    "..",
    ".",
    "%2e%2e",
    "%2e%2e%2fetc%2fpasswd",
    "..%5c..",
    "%00",
    "a%00b",
    "%",
    "%zz",
    "%c0%ae%c0%ae",
    "%ff",
    "*",
    ":id",
    "{id}",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "-1",
    "1e3",
    "99999999999999999999",
    "%20",
    "%0d%0aX-A:1",
    "a".repeat(3000),
    "~",
    "null",
  ],
);

const ODD_HEADERS: fc.Arbitrary<readonly [string, string]> = fc.constantFrom<readonly [string, string]>(
  ["accept", "text/html"],
  ["accept", "*/*;q=0"],
  ["accept-encoding", "gzip, deflate;q=0.5, x"],
  ["accept-encoding", "deflate"],
  ["authorization", "Bearer"],
  ["authorization", "Bearer x".padEnd(5000, "x")],
  ["authorization", "Basic Og=="],
  ["connection", "close"],
  ["cookie", "a=b; ".repeat(100)],
  ["expect", "100-continue"],
  ["idempotency-key", "one"],
  ["idempotency-key", "x".repeat(3000)],
  ["if-none-match", "*"],
  ["inference-header-content-length", "10"],
  ["inference-header-content-length", "-1"],
  ["last-event-id", "-1"],
  ["last-event-id", "1e9"],
  ["last-event-id", "99999999999999999999"],
  ["last-event-id", "x"],
  ["origin", "https://evil.example"],
  ["origin", "null"],
  ["origin", LISTED],
  ["origin", `${LISTED}/`],
  ["access-control-request-method", "POST"],
  ["range", "bytes=0-0,5-"],
  ["sec-fetch-site", "cross-site"],
  ["x-forwarded-for", "127.0.0.1, ::1"],
  ["x-http-method-override", "DELETE"],
);

/** Paths that there are not. */
function stray(paths: readonly string[]): fc.Arbitrary<Request> {
  const known = fc.constantFrom(...paths.map((path) => path.replaceAll(/\{\w+\}/g, "x")));
  const target = fc.oneof(
    fc.tuple(known, SEGMENTS).map(([path, more]) => `${path}/${more}`),
    fc.tuple(known, SEGMENTS).map(([path, more]) => `/${more}${path}`),
    known.map((path) => `${path}/`),
    known.map((path) => path.toUpperCase()),
    fc.webPath().map((path) => path || "/"),
    fc.constantFrom(
      "//",
      "/%2f%2f",
      "/../../etc/passwd",
      "/?",
      "/a?b#c",
      "/deno.json",
      "/server/main.ts",
      "/.git/config",
    ),
  );
  return fc.tuple(METHODS, target, fc.uniqueArray(ODD_HEADERS, { maxLength: 2, selector: ([name]) => name }))
    .map(([method, target, headers]) => ({ method, target: encodedTarget(target), headers, body: null }));
}

/** A value as a part of a path or query, however strange. */
function encoded(text: string): string {
  return Array.from(utf8.encode(text), (byte) => {
    const letter = String.fromCharCode(byte);
    return /[\w.~-]/.test(letter) ? letter : `%${byte.toString(16).padStart(2, "0")}`;
  }).join("");
}

/** What no request line may have in it, encoded: it is another test's. */
function encodedTarget(target: string): string {
  return target.replaceAll(/[^!-~]/g, encoded);
}

/** The bytes of a request. */
export function bytesOf(
  { method, target, headers, body }: Request,
  host: string,
  filled: (text: string) => string = (text) => text,
): Uint8Array {
  const length = body ? [["content-length", String(body.length)] as const] : [];
  const lines = [["host", host] as const, ...headers, ...length].map(([name, value]) =>
    `${name}: ${value}\r\n`
  );
  const head = utf8.encode(`${method} ${filled(target)} HTTP/1.1\r\n${lines.join("")}\r\n`);
  return body ? joined([head, body]) : head;
}
