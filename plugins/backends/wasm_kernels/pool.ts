import type * as tf from "@tensorflow/tfjs";
import { areFloats, type Context, type Entry, floatsOf, makeOutput } from "./kernel.ts";
import { type PoolAttributes, type PoolGeometry, poolGeometryOf } from "./pool_geometry.ts";

/** Pooling that stock gets wrong. */
export const pool: Entry = {
  name: "pool",
  summary:
    "Max and average pooling where padding is a number and windows lie outside of the image or beyond it: stock is wrong there.",
  kernels: { MaxPool: pooling("MaxPool"), AvgPool: pooling("AvgPool") },
};

type Op = "MaxPool" | "AvgPool";

function pooling(op: Op): (context: Context) => tf.KernelFunc {
  return (context) => {
    const stock = context.stock(op);
    return function retortPool({ inputs, backend, attrs }) {
      const { x } = inputs as { x: tf.TensorInfo };
      const info = poolGeometryOf(x.shape, attrs as unknown as PoolAttributes);
      if (!areFloats(x) || isForStock(info)) return stock({ inputs, backend, attrs: attrs! });
      const out = makeOutput(context, info.outShape);
      eachWindow(info, op, floatsOf(context, x), floatsOf(context, out));
      return out;
    };
  };
}

/** Whether each window touches the image and there are as many as fit: then stock is right, and faster. */
function isForStock(info: PoolGeometry): boolean {
  const { top, bottom, left, right } = info.padInfo;
  const rows = Math.floor((info.inHeight + top + bottom - info.filterHeight) / info.strideHeight) + 1;
  const columns = Math.floor((info.inWidth + left + right - info.filterWidth) / info.strideWidth) + 1;
  return rows === info.outHeight && columns === info.outWidth &&
    Math.max(top, bottom) < info.filterHeight && Math.max(left, right) < info.filterWidth;
}

/**
 * The largest or the mean of each window's pixels inside of the image, `x [batch, height, width, channels]`: of none,
 * -Infinity and NaN, as on cpu.
 */
function eachWindow(info: PoolGeometry, op: Op, x: Float32Array, out: Float32Array): void {
  const { batchSize, inHeight, inWidth, inChannels: channels, outHeight, outWidth, padInfo } = info;
  out.fill(op === "MaxPool" ? -Infinity : 0);
  let to = 0;
  for (let image = 0; image < batchSize; image++) {
    for (let i = 0; i < outHeight; i++) {
      const y = i * info.strideHeight - padInfo.top;
      const [top, bottom] = [Math.max(0, y), Math.min(inHeight, y + info.filterHeight)];
      for (let j = 0; j < outWidth; j++, to += channels) {
        const z = j * info.strideWidth - padInfo.left;
        const [left, right] = [Math.max(0, z), Math.min(inWidth, z + info.filterWidth)];
        for (let row = top; row < bottom; row++) {
          for (let column = left; column < right; column++) {
            const from = ((image * inHeight + row) * inWidth + column) * channels;
            if (op === "MaxPool") takeLargest(x, from, out, to, channels);
            else add(x, from, out, to, channels);
          }
        }
        const count = Math.max(0, bottom - top) * Math.max(0, right - left);
        if (op === "AvgPool") { for (let c = 0; c < channels; c++) out[to + c]! /= count; }
      }
    }
  }
}

function takeLargest(x: Float32Array, from: number, out: Float32Array, to: number, channels: number): void {
  for (let c = 0; c < channels; c++) if (x[from + c]! > out[to + c]!) out[to + c] = x[from + c]!;
}

function add(x: Float32Array, from: number, out: Float32Array, to: number, channels: number): void {
  for (let c = 0; c < channels; c++) out[to + c]! += x[from + c]!;
}
