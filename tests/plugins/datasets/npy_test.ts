import { assertEquals, assertInstanceOf, assertMatch, assertRejects, assertStrictEquals } from "@std/assert";
import { zipSync } from "fflate";
import { UserError } from "../../../core/base/errors.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import type { Dataset } from "../../../core/dataset.ts";
import { npy } from "../../../plugins/datasets/npy.ts";
import { testDataset } from "../../suites/dataset.ts";
import { memoryFiles } from "../../support/memory_files.ts";
import { float64Npy, npyBytes, textNpy } from "../../support/npy.ts";

const X = [1, 2.5, 3, NaN, 5, 6.25, 7, 8];
const Y = BigInt64Array.from([0n, 1n, 0n, 1n]);
const labels = npyBytes({ descr: "<i8", shape: [4], bytes: new Uint8Array(Y.buffer) });

function dataset(files: Parameters<typeof memoryFiles>[0], options: Record<string, unknown>): Dataset {
  const catalogue = new Catalogue([npy]);
  const scope = catalogue.container.child().register(FILES, memoryFiles(files));
  return catalogue.make("dataset", { use: "npy", ...options }, scope);
}

const load = (files: Parameters<typeof memoryFiles>[0], options: Record<string, unknown>) =>
  dataset(files, options).load();

async function problem(
  files: Parameters<typeof memoryFiles>[0],
  options: Record<string, unknown>,
): Promise<string> {
  const { message } = await assertRejects(() => load(files, options), UserError);
  assertMatch(message, /^Cannot read [\w.-]+ as npy: [^\n]+$/);
  return message.replace(/^Cannot read [\w.-]+ as npy: /, "");
}

testDataset(npy, { path: "x.npy", labels: "y.npy" }, {
  services: (scope) =>
    void scope.register(FILES, memoryFiles({ "x.npy": float64Npy(X, [4, 2]), "y.npy": labels })),
  refuses: [
    [{ path: 3 }, "path must be a string: current value is 3"],
    [{ path: "x", numeric: ["a"], ignore: ["a"] }, 'ignore[0] must not be listed under "numeric" as well'],
    [{ path: "x", columns: ["a", "a"] }, 'columns must name each once: "a" is there twice'],
    [{ path: "x", labels: "y", label: 0 }, "label must be left out where there is a file of labels"],
    [{ path: "x", lable: 0 }, "lable is not an option of dataset npy"],
  ],
});

/** Bytes of the same numbers in another type. */
const TYPES: readonly (readonly [
  descr: string,
  bytes: (values: readonly number[]) => ArrayBufferLike,
  kind: unknown,
])[] = [
  ["<f2", (values) => Float16Array.from(values).buffer, Float32Array],
  ["<f4", (values) => Float32Array.from(values).buffer, Float32Array],
  ["<f8", (values) => Float64Array.from(values).buffer, Float64Array],
  ["|i1", (values) => Int8Array.from(values).buffer, Float32Array],
  ["<i2", (values) => Int16Array.from(values).buffer, Float32Array],
  ["<i4", (values) => Int32Array.from(values).buffer, Float64Array],
  ["<i8", (values) => BigInt64Array.from(values, BigInt).buffer, Float64Array],
  ["|u1", (values) => Uint8Array.from(values).buffer, Uint8Array],
  ["<u2", (values) => Uint16Array.from(values).buffer, Float32Array],
  ["<u4", (values) => Uint32Array.from(values).buffer, Float64Array],
  ["<u8", (values) => BigUint64Array.from(values, BigInt).buffer, Float64Array],
];
const WHOLE = [3, 1, 4, 1, 5, 9, 2, 6];

Deno.test("npy reads every type of number, either end first, in as few bytes as it has", async () => {
  for (const [descr, bytesOf, kind] of TYPES) {
    const bytes = new Uint8Array(bytesOf(WHOLE) as ArrayBuffer);
    const size = bytes.length / WHOLE.length;
    const swapped = bytes.slice();
    for (let at = 0; at < bytes.length; at += size) swapped.subarray(at, at + size).reverse();
    for (const [order, own] of [[descr, bytes], [descr.replace("<", ">"), swapped]] as const) {
      const file = npyBytes({ descr: order, shape: [4, 2], bytes: own });
      const { numeric: { values } } = await load({ "x.npy": file, "y.npy": labels }, {
        path: "x.npy",
        labels: "y.npy",
      });
      assertEquals([...values], WHOLE, order);
      assertInstanceOf(values, kind as never, order);
    }
  }
  const bools = npyBytes({ descr: "|b1", shape: [4, 1], bytes: Uint8Array.of(1, 0, 1, 1) });
  const { numeric } = await load({ "x.npy": bools, "y.npy": labels }, { path: "x.npy", labels: "y.npy" });
  assertEquals([...numeric.values], [1, 0, 1, 1]);
});

Deno.test("npy reads Fortran's order as C's, of matrices and of images", async () => {
  const fortran = float64Npy([1, 3, 5, 7, 2.5, NaN, 6.25, 8], [4, 2]);
  fortran.set(new TextEncoder().encode("True "), new TextDecoder("latin1").decode(fortran).indexOf("False"));
  const files = { "f.npy": fortran, "c.npy": float64Npy(X, [4, 2]), "y.npy": labels };
  const read = (path: string) => load(files, { path, labels: "y.npy" });
  assertEquals(await read("f.npy"), await read("c.npy"));
  const cells: (string | undefined)[] = [];
  for await (const row of dataset(files, { path: "f.npy" }).rows()) cells.push(...row.cells.values());
  assertEquals(cells, X.map((value) => Number.isNaN(value) ? undefined : String(value)));

  // [4, 2, 3]: pixel (n, h, w) is 10 n + 3 h + w.
  const c = Uint8Array.from({ length: 24 }, (_, i) => 10 * Math.floor(i / 6) + i % 6);
  const f = new Uint8Array(24);
  for (let n = 0; n < 4; n++) {
    for (let h = 0; h < 2; h++) for (let w = 0; w < 3; w++) f[n + 4 * (h + 2 * w)] = 10 * n + 3 * h + w;
  }
  for (const [fortran, bytes] of [[false, c], [true, f]] as const) {
    const images = npyBytes({ descr: "|u1", shape: [4, 2, 3], fortran, bytes });
    const { numeric } = await load({ "x.npy": images, "y.npy": labels }, { path: "x.npy", labels: "y.npy" });
    assertEquals([...numeric.values], [...c]);
    assertEquals(numeric.image, { height: 2, width: 3, channels: 1 });
    assertEquals([numeric.scale, numeric.names.length], ["table", 6]);
  }
});

Deno.test("npy reads archives, packed or not, with texts as labels, and says which arrays it took", async () => {
  for (const level of [0, 9] as const) {
    const archive = zipSync({ "X.npy": float64Npy(X, [4, 2]), "y.npy": textNpy(["b", "é", "b", "é"]) }, {
      level,
    });
    const files = { "a.npz": archive as Uint8Array<ArrayBuffer> };
    const { classes, labels, label, warnings } = await load(files, { path: "a.npz" });
    assertEquals([classes, [...labels], label], [["b", "é"], [0, 1, 0, 1], "y"]);
    assertEquals(
      warnings?.[0],
      'the rows are the array "X", their labels "y", as the names say; set "features" and "label" if that is wrong',
    );
    const told = await load(files, { path: "a.npz", features: "X", label: "y" });
    assertEquals(told.warnings, warnings?.slice(1));
  }
});

Deno.test("npy takes a column for the label, and new rows without it", async () => {
  const all = float64Npy([1, 0, 2, 1, 3, 0, 4, 1], [4, 2]);
  const { numeric, classes } = await load({ "a.npy": all }, { path: "a.npy", label: -1 });
  assertEquals([numeric.names, [...numeric.values], classes], [["column1"], [1, 2, 3, 4], ["0", "1"]]);
  const like = { numeric: ["column1"], categorical: [] };
  const rows = [];
  for await (
    const { cells } of dataset({ "b.npy": float64Npy([7, 8], [2, 1]) }, { path: "b.npy", label: -1 }).rows(
      like,
    )
  ) {
    rows.push(Object.fromEntries(cells));
  }
  assertEquals(rows, [{ column1: "7" }, { column1: "8" }]);
});

Deno.test("npy never loads pickles, and refuses other types by name", async () => {
  const of = (descr: string, bytes: number) =>
    problem({ "x.npy": npyBytes({ descr, shape: [2], bytes: new Uint8Array(bytes) }) }, {
      path: "x.npy",
      label: 0,
    });
  assertMatch(
    await of("|O", 16),
    /it has Python objects \(dtype object\).*pickles are code and never loaded/,
  );
  assertMatch(await of("<M8[ns]", 16), /its dtype is "<M8\[ns\]"; save x\.astype\("datetime64\[s\]"\)/);
  assertMatch(await of("<c16", 32), /its dtype is "<c16"; save x\.astype/);
  const records = npyBytes({ descr: "[('a', '<f4')]", shape: [2], bytes: new Uint8Array(8) });
  assertMatch(
    await problem({ "x.npy": records }, { path: "x.npy", label: 0 }),
    /it has records \(a structured dtype\)/,
  );
});

Deno.test("npy refuses what is cut short, too long, or no array", async () => {
  const whole = float64Npy(X, [4, 2]);
  const of = (bytes: Uint8Array) =>
    problem({ "x.npy": bytes as Uint8Array<ArrayBuffer> }, { path: "x.npy", label: 0 });
  assertStrictEquals(
    await of(whole.slice(0, -3)),
    "the file must have 64 bytes after its header, for 4 × 2 items of <f8: it has 61, as one that is cut short",
  );
  assertMatch(
    await of(new Uint8Array([...whole, 0])),
    /must end after its 4 × 2 items of <f8: it goes on for 1 bytes/,
  );
  assertMatch(
    await of(new TextEncoder().encode("a,b\n1,2\n")),
    /must be a NumPy array \(\.npy\) or a zip of them \(\.npz\)/,
  );
  assertMatch(await of(whole.slice(0, 9)), /must be a NumPy array/);
  assertMatch(await of(float64Npy([1], [])), /must have a row per item: it is a single number/);
  assertMatch(await of(float64Npy([], [0, 2])), /there must be rows: there is none/);
  assertMatch(
    await of(float64Npy([Infinity, 1, 0, 1], [2, 2])),
    /"label"|row 1, label column "column1" must be a finite number/,
  );
});

Deno.test("npy refuses archives that are none, lie or are bombs", async () => {
  const of = (bytes: Uint8Array, options = {}) =>
    problem({ "a.npz": bytes as Uint8Array<ArrayBuffer> }, { path: "a.npz", ...options });
  const archive = zipSync({ "X.npy": float64Npy(X, [4, 2]), "y.npy": labels });
  assertMatch(
    await of(archive.slice(0, -30)),
    /must be a whole zip file \(\.npz\): its directory is not there/,
  );
  assertMatch(await of(archive, { features: "Z" }), /must have the array "Z": it has "X", "y"/);
  assertMatch(
    await of(zipSync({ "a.npy": labels, "b.npy": labels })),
    /"features" must name the array of the rows: it has "a", "b"/,
  );
  const saying = (size: number) => {
    const lying = zipSync({ "X.npy": float64Npy(new Float64Array(1000), [1000, 1]) });
    const at = new TextDecoder("latin1").decode(lying).lastIndexOf("PK\x01\x02");
    new DataView(lying.buffer).setUint32(at + 24, size, true);
    return lying;
  };
  assertMatch(
    await of(saying(80_000_000), { label: 0 }),
    /must take at most 1000 times the bytes that it has in the file: it has \d+ and takes 80000000/,
  );
  assertMatch(
    await of(saying(80_000_000), { label: 0, maxBytes: 1000 }),
    /must take at most 1000 bytes \("maxBytes"\): it takes 80000000/,
  );
  // A directory that says less than there is, or more.
  assertMatch(
    await of(saying(200), { label: 0 }),
    /must unpack to 200 bytes, as the directory says: it has more/,
  );
  assertMatch(await of(saying(9000), { label: 0 }), /must unpack to 9000 bytes: it has 8128/);
  const broken = archive.slice();
  broken.fill(255, 60, 90);
  assertMatch(await of(broken), /must be whole: it cannot be unpacked|must be a NumPy array/);
});

Deno.test("npy refuses labels that are no row's, and a label that is not told", async () => {
  const files = {
    "x.npy": float64Npy(X, [4, 2]),
    "y.npy": npyBytes({ descr: "|u1", shape: [3], bytes: Uint8Array.of(0, 1, 0) }),
  };
  const { message } = await assertRejects(() => load(files, { path: "x.npy", labels: "y.npy" }), UserError);
  assertStrictEquals(
    message,
    "Cannot read y.npy as npy: there must be a label for each of the 4 rows of x.npy: it has 3",
  );
  assertMatch(
    await problem(files, { path: "x.npy" }),
    /"label" must say which column has the labels, or "labels" which file/,
  );
});
