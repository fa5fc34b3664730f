import { assertEquals } from "@std/assert";
import fc from "fast-check";
import type { Window } from "../../../../plugins/backends/wasm_kernels/native_interface.ts";
import { assertNear, numbers, onBuilds } from "../../../support/native.ts";

/** Any that fits: the output is what padding on both sides, or more of it, would give. */
const WINDOW: fc.Arbitrary<Window> = fc.record({
  h: fc.integer({ min: 1, max: 9 }),
  w: fc.integer({ min: 1, max: 9 }),
  c: fc.integer({ min: 1, max: 9 }),
  kh: fc.integer({ min: 1, max: 4 }),
  kw: fc.integer({ min: 1, max: 4 }),
  sh: fc.integer({ min: 1, max: 3 }),
  sw: fc.integer({ min: 1, max: 3 }),
  padTop: fc.integer({ min: 0, max: 5 }),
  padLeft: fc.integer({ min: 0, max: 5 }),
  dilH: fc.integer({ min: 1, max: 3 }),
  dilW: fc.integer({ min: 1, max: 3 }),
}).map(({ h, w, c, kh, kw, sh, sw, padTop, padLeft, dilH, dilW }) => {
  const outputs = (size: number, filter: number, stride: number, pad: number, dilation: number) =>
    Math.max(1, Math.floor((size + 2 * pad - (filter - 1) * dilation - 1) / stride) + 1);
  const oh = outputs(h, kh, sh, padTop, dilH);
  const ow = outputs(w, kw, sw, padLeft, dilW);
  return [h, w, c, kh, kw, oh, ow, sh, sw, padTop, padLeft, dilH, dilW];
});

/** Calls back for each place of the filter over each place of the output that lies in the image: offsets of all three. */
function forEachTap(window: Window, tap: (image: number, filter: number, output: number) => void): void {
  const [h, w, c, kh, kw, oh, ow, sh, sw, padTop, padLeft, dilH, dilW] = window;
  for (let oy = 0; oy < oh; oy++) {
    for (let ox = 0; ox < ow; ox++) {
      for (let ky = 0; ky < kh; ky++) {
        for (let kx = 0; kx < kw; kx++) {
          const [iy, ix] = [oy * sh - padTop + ky * dilH, ox * sw - padLeft + kx * dilW];
          if (iy < 0 || iy >= h || ix < 0 || ix >= w) continue;
          tap((iy * w + ix) * c, ky * kw + kx, oy * ow + ox);
        }
      }
    }
  }
}

onBuilds("im2col() and col2im() move patches out of an image and back", (native, run) => {
  fc.assert(
    fc.property(WINDOW, (window) =>
      run((heap) => {
        const [h, w, c, kh, kw, oh, ow] = window;
        const [image, patches] = [h * w * c, oh * ow * kh * kw * c];
        const [x, cols, before] = [numbers(image, 1), numbers(patches, 2), numbers(image, 3)];
        const [out, dx] = [heap.space(patches), heap.floats(before)];
        const expected = new Float32Array(patches);
        const back = Float64Array.from(before);
        forEachTap(window, (at, filter, output) => {
          for (let i = 0; i < c; i++) {
            const to = (output * kh * kw + filter) * c + i;
            expected[to] = x[at + i]!;
            back[at + i]! += cols[to]!;
          }
        });
        native.im2col(heap.floats(x), out, ...window);
        assertEquals(heap.read(out, patches), expected);
        native.col2im(heap.floats(cols), dx, ...window);
        assertNear(heap.read(dx, image), back, 2e-6);
      })),
    { seed: 1, numRuns: 150 },
  );
});

onBuilds("depthwise gradients are sums over the places of the filter", (native, run) => {
  fc.assert(
    fc.property(
      WINDOW,
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 1, max: 6 }),
      (window, batch, mult) =>
        run((heap) => {
          const [h, w, c, kh, kw, oh, ow] = window;
          const [image, filters, outputs] = [h * w * c, kh * kw * c * mult, oh * ow * c * mult];
          const [x, filter, dy] = [
            numbers(batch * image, 1),
            numbers(filters, 2),
            numbers(batch * outputs, 3),
          ];
          const [dFilter, dx] = [new Float64Array(filters), new Float64Array(batch * image)];
          for (let n = 0; n < batch; n++) {
            forEachTap(window, (at, place, output) => {
              for (let i = 0; i < c; i++) {
                for (let m = 0; m < mult; m++) {
                  const g = dy[n * outputs + (output * c + i) * mult + m]!;
                  const weight = (place * c + i) * mult + m;
                  dFilter[weight]! += x[n * image + at + i]! * g;
                  dx[n * image + at + i]! += filter[weight]! * g;
                }
              }
            });
          }
          const [px, pf, pdy] = [heap.floats(x), heap.floats(filter), heap.floats(dy)];
          const [df, di] = [heap.space(filters), heap.space(batch * image)];
          native.depthwiseFilterGrad(px, pdy, df, batch, mult, ...window);
          assertNear(heap.read(df, filters), dFilter, 1e-5, "filter");
          native.depthwiseInputGrad(pdy, pf, di, batch, mult, ...window);
          assertNear(heap.read(di, batch * image), dx, 1e-5, "input");
        }),
    ),
    { seed: 2, numRuns: 100 },
  );
});

onBuilds("pooling gradients go to the largest of a window, or to all alike", (native, run) => {
  fc.assert(
    fc.property(
      WINDOW,
      fc.integer({ min: 1, max: 2 }),
      fc.boolean(),
      (dilated, batch, hasTies) =>
        run((heap) => {
          const [h, w, c, kh, kw, oh, ow, sh, sw, padTop, padLeft] = dilated;
          const window: Window = [h, w, c, kh, kw, oh, ow, sh, sw, padTop, padLeft, 1, 1];
          const [image, outputs] = [h * w * c, oh * ow * c];
          const x = numbers(batch * image, 1).map((x) => hasTies ? Math.round(x) : x);
          const dy = numbers(batch * outputs, 2);
          const [max, mean] = [new Float64Array(batch * image), new Float64Array(batch * image)];
          for (let n = 0; n < batch; n++) {
            const largest = new Map<number, number>();
            forEachTap(window, (at, _, output) => {
              for (let i = 0; i < c; i++) {
                const [from, to] = [n * image + at + i, output * c + i];
                mean[from]! += dy[n * outputs + to]! / (kh * kw);
                if (!(x[from]! <= x[largest.get(to) ?? NaN]!)) largest.set(to, from);
              }
            });
            for (const [to, from] of largest) max[from]! += dy[n * outputs + to]!;
          }
          const [px, pdy, dx] = [heap.floats(x), heap.floats(dy), heap.space(batch * image)];
          const pool = [h, w, c, kh, kw, oh, ow, sh, sw, padTop, padLeft] as const;
          native.maxPoolGrad(px, pdy, dx, batch, ...pool);
          assertNear(heap.read(dx, batch * image), max, 2e-6, "max");
          native.avgPoolGrad(pdy, dx, batch, ...pool);
          assertNear(heap.read(dx, batch * image), mean, 2e-6, "mean");
        }),
    ),
    { seed: 3, numRuns: 100 },
  );
});
