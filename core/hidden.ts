/**
 * A function with properties that are for itself alone: `Object.assign` and spreading do not copy them. They say what the
 * function does in other words, which need not be so of one that wraps it. What is undefined is left out.
 */
export function withHidden<F extends object, T extends Readonly<Record<string, unknown>>>(
  target: F,
  properties: T,
): F & { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  for (const [name, value] of Object.entries(properties)) {
    if (value !== undefined) Object.defineProperty(target, name, { value });
  }
  return target;
}
