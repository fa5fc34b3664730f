import * as tf from "@tensorflow/tfjs";

/** What pooling is asked with. */
export interface PoolAttributes {
  readonly filterSize: [number, number] | number;
  readonly strides: [number, number] | number;
  readonly pad: "valid" | "same" | number | tf.backend_util.ExplicitPadding;
  readonly dimRoundingMode?: "floor" | "round" | "ceil";
}

/** All sizes of a pooling, as tfjs works them out. */
export type PoolGeometry = tf.backend_util.Conv2DInfo;

/** A pooling's sizes, for images `[batch, height, width, channels]`. Throws a RangeError where no window fits in. */
export function poolGeometryOf(
  shape: readonly number[],
  { filterSize, strides, pad, dimRoundingMode }: PoolAttributes,
): PoolGeometry {
  const nhwc = shape as [number, number, number, number];
  // The types of tfjs know no explicit padding here; its code does.
  const info = tf.backend_util.computePool2DInfo(
    nhwc,
    filterSize,
    strides,
    1,
    pad as number,
    dimRoundingMode,
  );
  if (info.outHeight < 0 || info.outWidth < 0) {
    throw new RangeError(
      `Cannot pool as the window must fit into the padded image: current value is a window of ` +
        `${info.filterHeight} × ${info.filterWidth} and an image of ${info.inHeight} × ${info.inWidth}`,
    );
  }
  return info;
}
