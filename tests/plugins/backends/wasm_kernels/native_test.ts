import { assertAlmostEquals, assertEquals, assertRejects } from "@std/assert";
import fc from "fast-check";
import { RELAXED } from "../../../../plugins/backends/wasm_kernels/bytes.ts";
import { bestBuild, startNative } from "../../../../plugins/backends/wasm_kernels/native.ts";
import { ACTIVATIONS } from "../../../../plugins/backends/wasm_kernels/native_interface.ts";
import { assertNear, numbers, onBuilds, tfjsModule } from "../../../support/native.ts";

/** One product. */
interface Product {
  readonly m: number;
  readonly n: number;
  readonly k: number;
  readonly transA: boolean;
  readonly transB: boolean;
}

const ACT: readonly ((x: number) => number)[] = [
  (x) => x,
  (x) => Math.max(x, 0),
  (x) => 1 / (1 + Math.exp(-x)),
  Math.tanh,
  (x) => x < 0 ? Math.expm1(x) : x,
];

/** In float64. */
function product(
  { m, n, k, transA, transB }: Product,
  a: Float32Array,
  b: Float32Array,
  seed: (i: number, j: number) => number,
): Float64Array {
  const c = new Float64Array(m * n);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      let sum = seed(i, j);
      for (let l = 0; l < k; l++) {
        sum += a[transA ? l * m + i : i * k + l]! * b[transB ? j * k + l : l * n + j]!;
      }
      c[i * n + j] = sum;
    }
  }
  return c;
}

/** Rounding of a sum of k numbers of about 1. */
const tolerance = (k: number) => 4e-7 * (1 + Math.sqrt(k));

const PRODUCT = {
  m: fc.integer({ min: 1, max: 40 }),
  n: fc.integer({ min: 1, max: 70 }),
  k: fc.integer({ min: 0, max: 70 }),
  transA: fc.boolean(),
  transB: fc.boolean(),
};

onBuilds("gemm() is act(op(A) · op(B) + bias) for any size", (native, run) => {
  fc.assert(
    fc.property(
      fc.record({ ...PRODUCT, activation: fc.nat(4), hasBias: fc.boolean() }),
      ({ activation, hasBias, ...sizes }) =>
        run((heap) => {
          const { m, n, k, transA, transB } = sizes;
          const [a, b, bias] = [numbers(m * k, 1), numbers(k * n, 2), numbers(n, 3)];
          const c = heap.space(m * n);
          const [pa, pb, pBias] = [heap.floats(a), heap.floats(b), hasBias ? heap.floats(bias) : 0];
          native.gemm(pa, pb, c, m, n, k, transA, transB, pBias, activation, false);
          const expected = product(sizes, a, b, (_, j) => hasBias ? bias[j]! : 0).map(ACT[activation]!);
          assertNear(heap.read(c, m * n), expected, tolerance(k));
        }),
    ),
    { seed: 1, numRuns: 300 },
  );
});

onBuilds("gemm() is right where the work is cut in blocks", (native, run) => {
  for (
    const [m, n, k] of [[30, 530, 10], [5, 1040, 300], [1, 1100, 600], [3, 17, 1000], [26, 70, 520]] as const
  ) {
    for (const transA of [false, true]) {
      for (const transB of [false, true]) {
        run((heap) => {
          const [a, b] = [numbers(m * k, 1), numbers(k * n, 2)];
          const c = heap.space(m * n);
          native.gemm(heap.floats(a), heap.floats(b), c, m, n, k, transA, transB, 0, ACTIVATIONS.relu, false);
          const expected = product({ m, n, k, transA, transB }, a, b, () => 0).map((x) => Math.max(x, 0));
          assertNear(heap.read(c, m * n), expected, tolerance(k), `${m}×${n}×${k} ${transA} ${transB}`);
        });
      }
    }
  }
});

onBuilds("gemm() adds to what is there", (native, run) => {
  fc.assert(
    fc.property(fc.record(PRODUCT), (sizes) =>
      run((heap) => {
        const { m, n, k, transA, transB } = sizes;
        const [a, b, before] = [numbers(m * k, 1), numbers(k * n, 2), numbers(m * n, 3)];
        const c = heap.floats(before);
        native.gemm(heap.floats(a), heap.floats(b), c, m, n, k, transA, transB, 0, 0, true);
        assertNear(
          heap.read(c, m * n),
          product(sizes, a, b, (i, j) => before[i * n + j]!),
          tolerance(k),
        );
      })),
    { seed: 2, numRuns: 100 },
  );
});

onBuilds("gemm() gives a row of C the same bits whatever the number of rows", (native, run) => {
  for (const [n, k] of [[10, 33], [64, 64], [100, 300], [520, 7]] as const) {
    for (const transB of [false, true]) {
      run((heap) => {
        const [a, b, bias] = [numbers(30 * k, 1), numbers(k * n, 2), numbers(n, 3)];
        const [pa, pb, pBias, c] = [heap.floats(a), heap.floats(b), heap.floats(bias), heap.space(30 * n)];
        native.gemm(pa, pb, c, 30, n, k, false, transB, pBias, ACTIVATIONS.relu, false);
        const all = heap.read(c, 30 * n);
        for (const m of [1, 2, 3, 4, 5, 9]) {
          native.gemm(pa, pb, c, m, n, k, false, transB, pBias, ACTIVATIONS.relu, false);
          assertEquals(heap.read(c, m * n), all.slice(0, m * n), `${m}×${n}×${k}`);
        }
      });
    }
  }
});

onBuilds("gemm() keeps what is not a number, and only where it is", (native, run) => {
  run((heap) => {
    const a = numbers(6 * 5, 1);
    a[2 * 5 + 3] = NaN;
    const c = heap.space(6 * 9);
    native.gemm(
      heap.floats(a),
      heap.floats(numbers(5 * 9, 2)),
      c,
      6,
      9,
      5,
      false,
      false,
      0,
      ACTIVATIONS.relu,
      false,
    );
    const isNaN = Array.from(heap.read(c, 54), Number.isNaN);
    assertEquals(isNaN, Array.from({ length: 54 }, (_, i) => Math.floor(i / 9) === 2));
  });
});

onBuilds("gemmBatched() is gemm() of each, and a stride of 0 stays", (native, run) => {
  fc.assert(
    fc.property(
      fc.record({
        ...PRODUCT,
        batch: fc.integer({ min: 1, max: 4 }),
        oneA: fc.boolean(),
        oneB: fc.boolean(),
      }),
      ({ batch, oneA, oneB, ...sizes }) =>
        run((heap) => {
          const { m, n, k, transA, transB } = sizes;
          const [a, b] = [numbers((oneA ? 1 : batch) * m * k, 1), numbers((oneB ? 1 : batch) * k * n, 2)];
          const [strideA, strideB] = [oneA ? 0 : m * k, oneB ? 0 : k * n];
          const c = heap.space(batch * m * n);
          const [pa, pb] = [heap.floats(a), heap.floats(b)];
          native.gemmBatched(pa, pb, c, batch, strideA, strideB, m * n, m, n, k, transA, transB);
          for (let i = 0; i < batch; i++) {
            const expected = product(sizes, a.subarray(i * strideA), b.subarray(i * strideB), () => 0);
            assertNear(heap.read(c + 4 * i * m * n, m * n), expected, tolerance(k));
          }
        }),
    ),
    { seed: 3, numRuns: 60 },
  );
});

/** act', by y. */
const SLOPE: readonly ((y: number) => number)[] = [
  () => 1,
  (y) => y > 0 ? 1 : 0,
  (y) => y * (1 - y),
  (y) => 1 - y * y,
  (y) => y < 0 ? y + 1 : 1,
];

onBuilds("denseGrad() is dy times the activation's slope, and its column sums", (native, run) => {
  fc.assert(
    fc.property(
      fc.record({
        rows: fc.integer({ min: 1, max: 9 }),
        cols: fc.integer({ min: 1, max: 40 }),
        activation: fc.nat(4),
      }),
      ({ rows, cols, activation }) =>
        run((heap) => {
          const [dy, y] = [numbers(rows * cols, 1), numbers(rows * cols, 2)];
          const expected = Float64Array.from(dy, (g, i) => g * SLOPE[activation]!(y[i]!));
          const sums = Float64Array.from({ length: cols }, (_, c) => {
            let sum = 0;
            for (let r = 0; r < rows; r++) sum += expected[r * cols + c]!;
            return sum;
          });
          const [pdy, py, dz, db] = [
            heap.floats(dy),
            heap.floats(y),
            heap.space(rows * cols),
            heap.space(cols),
          ];
          native.denseGrad(pdy, py, dz, db, rows, cols, activation);
          assertNear(heap.read(dz, rows * cols), expected, 1e-6, "dz");
          assertNear(heap.read(db, cols), sums, 1e-6, "db");
          native.denseGrad(pdy, py, pdy, 0, rows, cols, activation);
          assertNear(heap.read(pdy, rows * cols), expected, 1e-6, "dz at dy");
          native.columnSums(dz, db, rows, cols);
          assertNear(heap.read(db, cols), sums, 1e-6, "columnSums");
        }),
    ),
    { seed: 4, numRuns: 100 },
  );
});

onBuilds("the native module works on after tfjs' memory has grown", async (native) => {
  const wasm = await tfjsModule();
  const floats = (at: number, n: number) => new Float32Array(wasm.HEAPU8.buffer, at, n);
  const small = wasm._malloc(48);
  floats(small, 12).fill(2);
  const before = wasm.HEAPU8.buffer.byteLength;
  const blocks = [];
  while (wasm.HEAPU8.buffer.byteLength === before) blocks.push(wasm._malloc(1 << 24));
  native.gemm(small, small + 16, small + 32, 2, 2, 2, false, false, 0, 0, false);
  assertEquals([...floats(small + 32, 4)], [8, 8, 8, 8]);
  const far = blocks.at(-1)!;
  floats(far, 4).fill(3);
  native.gemm(small, far, small + 32, 2, 2, 2, false, false, 0, 0, false);
  assertEquals([...floats(small + 32, 4)], [12, 12, 12, 12]);
  for (const at of [...blocks, small]) wasm._free(at);
});

Deno.test("bestBuild() is relaxed where the runtime takes that module", () => {
  const bytes = Uint8Array.from(atob(RELAXED), (char) => char.charCodeAt(0));
  assertEquals(bestBuild() === "relaxed", WebAssembly.validate(bytes));
});

Deno.test("startNative() gives its memory back, that for very many classes at once", async () => {
  const wasm = await tfjsModule();
  const taken: number[] = [];
  const native = await startNative({
    asm: wasm.asm,
    _malloc: (bytes) => {
      taken.push(wasm._malloc(bytes));
      return taken.at(-1)!;
    },
    _free: (pointer) => {
      taken.splice(taken.indexOf(pointer), 1);
      wasm._free(pointer);
    },
  });
  assertEquals(taken.length, 1);
  const classes = 50_001;
  const logits = wasm._malloc(4 * classes);
  new Float32Array(wasm.HEAPU8.buffer, logits, classes).fill(1);
  assertEquals(native.softTargets(logits, logits, 0, 1, classes, 2, 1, false), 0);
  assertAlmostEquals(
    native.crossEntropy(logits, logits, 0, 0, 1, classes, 0.5, 1, false),
    Math.log(classes) / 2,
    1e-5,
  );
  wasm._free(logits);
  assertEquals(taken.length, 1);
  native.dispose();
  assertEquals(taken, []);
});

Deno.test("startNative() says that no memory is left", async () => {
  const { asm, _free } = await tfjsModule();
  await assertRejects(() => startNative({ asm, _free, _malloc: () => 0 }), RangeError, "bytes are left");
});

Deno.test("startNative() starts where Uint8Array has no fromBase64", async () => {
  const own = Object.getOwnPropertyDescriptor(Uint8Array, "fromBase64");
  Reflect.deleteProperty(Uint8Array, "fromBase64");
  try {
    const native = await startNative(await tfjsModule());
    assertEquals(native.build, bestBuild());
    native.dispose();
  } finally {
    if (own) Object.defineProperty(Uint8Array, "fromBase64", own);
  }
});
