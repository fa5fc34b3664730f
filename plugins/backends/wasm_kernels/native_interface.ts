/**
 * Kernels of our own in WebAssembly SIMD, which work in place on the memory of tfjs' WASM backend. Every pointer is an
 * offset into that memory in bytes (`dataIdMap.get(dataId).memoryOffset`), every value a float32 and every matrix
 * row-major unless a kernel says otherwise. Nothing is checked and nothing allocated: who calls has made the tensors and knows the shapes.
 *
 * Outputs may not overlap inputs unless a kernel says otherwise. The two builds differ in the last bits (one multiplies and adds in one
 * rounding, where the machine can); each gives the same bits for the same input every time.
 */
export interface Native {
  /** `relaxed` where the runtime has relaxed SIMD, else `simd`. */
  readonly build: Build;

  /**
   * `C = act(op(A) · op(B) + bias)`, or `C += op(A) · op(B)`. Sums run over k in order, in float32, from the bias (or
   * from C) on: a row of C is the same bits whatever m is, 1 included. `k = 0` leaves `act(bias)`.
   *
   * @param a op(A) `[m, k]`; stored `[k, m]` where transA
   * @param b op(B) `[k, n]`; stored `[n, k]` where transB
   * @param c `[m, n]`
   * @param bias `[n]`; 0 is none; not with accumulate
   * @param activation one of {@link ACTIVATIONS}; not with accumulate
   * @param accumulate adds to what C holds
   */
  gemm(
    a: number,
    b: number,
    c: number,
    m: number,
    n: number,
    k: number,
    transA: boolean,
    transB: boolean,
    bias: number,
    activation: number,
    accumulate: boolean,
  ): void;

  /** {@link gemm} without bias once for each of a batch. Strides in elements; a stride of 0 takes the same matrix each time. */
  gemmBatched(
    a: number,
    b: number,
    c: number,
    batch: number,
    strideA: number,
    strideB: number,
    strideC: number,
    m: number,
    n: number,
    k: number,
    transA: boolean,
    transB: boolean,
  ): void;

  /**
   * Backward of a dense layer's activation: `dz = dy · act'`, where act' is taken from y, and `db = Σ_rows dz`.
   *
   * @param dy `[rows, cols]`
   * @param y what the layer answered, `[rows, cols]`; not read where the activation is linear
   * @param dz `[rows, cols]`; may be dy
   * @param db `[cols]`; 0 is not wanted
   */
  denseGrad(
    dy: number,
    y: number,
    dz: number,
    db: number,
    rows: number,
    cols: number,
    activation: number,
  ): void;

  /** `out[c] = Σ_rows x`, x `[rows, cols]`, out `[cols]`. */
  columnSums(x: number, out: number, rows: number, cols: number): void;

  /**
   * Divergence of the student from the teacher's softened answers, and its gradient in the student's logits:
   * `weight · T² / rows · Σ [p (log p − log q) + (q − p)]` and `weight · T / rows · (q − p)`, with
   * `p = softmax(teacher / T)`, `q = softmax(student / T)`. Terms are summed in float64. Not finite where a logit is not.
   *
   * @param student logits `[rows, classes]`
   * @param teacher logits `[rows, classes]`
   * @param grad `[rows, classes]`; 0 is not wanted
   * @param accumulate adds to what grad holds
   */
  softTargets(
    student: number,
    teacher: number,
    grad: number,
    rows: number,
    classes: number,
    temperature: number,
    weight: number,
    accumulate: boolean,
  ): number;

  /**
   * Cross-entropy with labels, `−weight · Σ_n share_n Σ_c y log q` with `q = softmax(logits)` and
   * `y = (1 − ε) · onehot + ε / classes`, and its gradient `weight · share · (q − y)`. The share is `1 / rows`, or
   * `known / max(Σ known, 1)`. A label that is no class has no onehot. Not finite where a logit is not.
   *
   * @param logits `[rows, classes]`
   * @param labels int32 `[rows]`
   * @param known 1 where the class is known, else 0, `[rows]`; 0 as a pointer: all are
   * @param grad `[rows, classes]`; 0 is not wanted
   * @param smoothing ε
   * @param accumulate adds to what grad holds
   */
  crossEntropy(
    logits: number,
    labels: number,
    known: number,
    grad: number,
    rows: number,
    classes: number,
    smoothing: number,
    weight: number,
    accumulate: boolean,
  ): number;

  /**
   * `m ← β₁ m + g`, `v ← β₂ v + g²`, `w ← decay · w − rate · m / (√v + ε)`, all `[n]`: decayed sums, with the bias
   * correction folded into rate and ε by the caller (see core/training/adam.ts).
   */
  adam(
    w: number,
    g: number,
    m: number,
    v: number,
    n: number,
    beta1: number,
    beta2: number,
    rate: number,
    epsilon: number,
    decay: number,
  ): void;

  /**
   * `g ← g + weightDecay · w`, `b ← momentum · b + g`, `w ← w − rate · b`, or `w ← w − rate · (g + momentum · b)` where
   * Nesterov's; all `[n]`. What is at g stays.
   *
   * @param velocity b; 0 is none: `w ← w − rate · g`
   */
  sgd(
    w: number,
    g: number,
    velocity: number,
    n: number,
    rate: number,
    momentum: number,
    nesterov: boolean,
    weightDecay: number,
  ): void;

  /**
   * Patches of one image: x `[h, w, c]` to out `[oh · ow, kh · kw · c]`, 0 where the window lies outside.
   *
   * @param sh stride of the window down the image; sw across it
   * @param padTop rows of zeros above the image; padLeft columns left of it
   * @param dilH distance of the filter's rows in the image; dilW of its columns
   */
  im2col(
    x: number,
    out: number,
    ...window: Window
  ): void;

  /** Adds cols `[oh · ow, kh · kw · c]` back into dx `[h, w, c]`, which it does not clear. */
  col2im(
    cols: number,
    dx: number,
    ...window: Window
  ): void;

  /**
   * Gradient of a depthwise convolution's filter. Clears it first.
   *
   * @param x `[batch, h, w, c]`
   * @param dy `[batch, oh, ow, c · mult]`
   * @param filter gradient `[kh, kw, c, mult]`
   */
  depthwiseFilterGrad(
    x: number,
    dy: number,
    filter: number,
    batch: number,
    mult: number,
    ...window: Window
  ): void;

  /** Gradient of a depthwise convolution's input, shapes as in {@link depthwiseFilterGrad}. Clears dx first. */
  depthwiseInputGrad(
    dy: number,
    filter: number,
    dx: number,
    batch: number,
    mult: number,
    ...window: Window
  ): void;

  /**
   * Gradient of max pooling: each window's dy goes to the first of its largest x. Clears dx first. The window is
   * clipped to the image.
   *
   * @param x `[batch, h, w, c]`
   * @param dy `[batch, oh, ow, c]`
   * @param dx `[batch, h, w, c]`
   */
  maxPoolGrad(
    x: number,
    dy: number,
    dx: number,
    batch: number,
    ...window: PoolWindow
  ): void;

  /** Gradient of average pooling: each of a window's places, padding counted, gets an equal share. Clears dx first. */
  avgPoolGrad(
    dy: number,
    dx: number,
    batch: number,
    ...window: PoolWindow
  ): void;

  /**
   * Sums the rows of x that have the same id. Clears out first; skips ids below 0 and from segments on.
   *
   * @param x `[rows, width]`
   * @param ids int32 `[rows]`
   * @param out `[segments, width]`
   */
  segmentSum(x: number, ids: number, out: number, rows: number, width: number, segments: number): void;

  /**
   * `y = (x − mean) · rstd · gamma + beta` with each row's mean and `rstd = 1 / √(variance + eps)`.
   *
   * @param x `[rows, cols]`
   * @param gamma `[cols]`
   * @param beta `[cols]`
   * @param y `[rows, cols]`
   * @param mean `[rows]`
   * @param rstd `[rows]`
   */
  layerNorm(
    x: number,
    gamma: number,
    beta: number,
    y: number,
    mean: number,
    rstd: number,
    rows: number,
    cols: number,
    eps: number,
  ): void;

  /** Gradients of {@link layerNorm}. Clears dgamma and dbeta, both `[cols]`, first. */
  layerNormGrad(
    dy: number,
    x: number,
    gamma: number,
    mean: number,
    rstd: number,
    dx: number,
    dgamma: number,
    dbeta: number,
    rows: number,
    cols: number,
  ): void;

  /** `y = eˣ`, to about 1 ulp; `[n]`; y may be x. */
  exp(x: number, y: number, n: number): void;

  /** `y = ln x`, to about 1 ulp; `[n]`; y may be x. */
  log(x: number, y: number, n: number): void;

  /** Frees the memory that products are packed into. */
  dispose(): void;
}

/** What {@link Native} was built for. */
export type Build = "relaxed" | "simd";

/** What follows a dense layer's product, by number. */
export const ACTIVATIONS = { linear: 0, relu: 1, sigmoid: 2, tanh: 3, elu: 4 } as const;

/** How a window moves over an image, in numbers of its pixels. */
export type PoolWindow = readonly [
  height: number,
  width: number,
  channels: number,
  windowHeight: number,
  windowWidth: number,
  outHeight: number,
  outWidth: number,
  strideHeight: number,
  strideWidth: number,
  padTop: number,
  padLeft: number,
];

/** How a filter moves over an image. */
export type Window = readonly [...PoolWindow, dilationHeight: number, dilationWidth: number];
