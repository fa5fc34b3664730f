/**
 * The functions of `@std/assert` that the tests use, over `node:assert`. It exists since `jsr:` is not reachable
 * from every machine that runs the tests: the import map keeps `jsr:@std/assert@^1`, and `links` in deno.json
 * points here. Delete the link and the real one is used, with the same results.
 *
 * @module
 */
import nodeAssert from "node:assert";
import { isDeepStrictEqual } from "node:util";

/** Thrown by each of these functions; what the test runner prints. */
export class AssertionError extends Error {
  override readonly name: string = "AssertionError";
}

// deno-lint-ignore no-explicit-any -- any constructor will do, abstract and with whatever arguments
export type ErrorClass<E extends Error = Error> = abstract new (...args: any[]) => E;

function explain(problem: string, msg?: string): string {
  return msg === undefined ? problem : `${problem}: ${msg}`;
}

function show(value: unknown): string {
  return typeof value === "function" ? value.name : Deno.inspect(value, { depth: 4, iterableLimit: 20 });
}

/** Fails. */
export function fail(msg?: string): never {
  throw new AssertionError(explain("Failed assertion", msg));
}

/** `expression` is truthy. */
export function assert(expression: unknown, msg = ""): asserts expression {
  if (!expression) throw new AssertionError(msg);
}

/** `expression` is falsy. */
export function assertFalse(expression: unknown, msg = "Expected a falsy value"): void {
  if (expression) throw new AssertionError(msg);
}

/** Deeply and strictly equal; typed arrays by their elements. */
export function assertEquals<T>(actual: T, expected: T, msg?: string): void {
  try {
    nodeAssert.deepStrictEqual(actual, expected);
  } catch (error) {
    throw new AssertionError(explain((error as Error).message, msg));
  }
}

/** Not deeply and strictly equal. */
export function assertNotEquals<T>(actual: T, expected: T, msg?: string): void {
  if (isDeepStrictEqual(actual, expected)) {
    throw new AssertionError(explain(`Expected something other than ${show(expected)}`, msg));
  }
}

/** The same value, by `Object.is`. */
export function assertStrictEquals<T>(actual: unknown, expected: T, msg?: string): asserts actual is T {
  if (!Object.is(actual, expected)) {
    throw new AssertionError(explain(`Expected ${show(expected)} itself, got ${show(actual)}`, msg));
  }
}

/** Not the same value, by `Object.is`. */
export function assertNotStrictEquals<T>(actual: T, expected: T, msg?: string): void {
  if (Object.is(actual, expected)) {
    throw new AssertionError(explain(`Expected another than ${show(actual)}`, msg));
  }
}

/** Within `tolerance` of `expected`; without one, within a ten-millionth of it. */
export function assertAlmostEquals(actual: number, expected: number, tolerance?: number, msg?: string): void {
  if (Object.is(actual, expected)) return;
  const allowed = tolerance ?? (Number.isFinite(expected) ? Math.abs(expected) * 1e-7 || 1e-7 : 1e-7);
  // Written so that a NaN on either side fails.
  if (Math.abs(expected - actual) <= allowed) return;
  throw new AssertionError(explain(`Expected ${actual} within ${allowed} of ${expected}`, msg));
}

/** `value` is an instance of `type`. */
export function assertInstanceOf<T>(
  value: unknown,
  // deno-lint-ignore no-explicit-any -- any constructor will do
  type: abstract new (...args: any[]) => T,
  msg?: string,
): asserts value is T {
  if (value instanceof type) return;
  throw new AssertionError(explain(`Expected an instance of ${type.name}, got ${show(value)}`, msg));
}

/** Neither null nor undefined. */
export function assertExists<T>(actual: T, msg?: string): asserts actual is NonNullable<T> {
  if (actual === undefined || actual === null) {
    throw new AssertionError(explain(`Expected a value, got ${actual}`, msg));
  }
}

/** `actual` contains `expected`. */
export function assertStringIncludes(actual: string, expected: string, msg?: string): void {
  if (actual.includes(expected)) return;
  throw new AssertionError(explain(`Expected ${show(actual)} to contain ${show(expected)}`, msg));
}

/** `actual` matches `expected`. */
export function assertMatch(actual: string, expected: RegExp, msg?: string): void {
  if (!expected.test(actual)) {
    throw new AssertionError(explain(`Expected ${show(actual)} to match ${expected}`, msg));
  }
}

/** `actual` does not match `expected`. */
export function assertNotMatch(actual: string, expected: RegExp, msg?: string): void {
  if (expected.test(actual)) {
    throw new AssertionError(explain(`Expected ${show(actual)} not to match ${expected}`, msg));
  }
}

function compare<T>(actual: T, expected: T, holds: boolean, relation: string, msg?: string): void {
  if (!holds) {
    throw new AssertionError(explain(`Expected ${show(actual)} ${relation} ${show(expected)}`, msg));
  }
}

/** `actual > expected`. */
export function assertGreater<T>(actual: T, expected: T, msg?: string): void {
  compare(actual, expected, actual > expected, ">", msg);
}

/** `actual >= expected`. */
export function assertGreaterOrEqual<T>(actual: T, expected: T, msg?: string): void {
  compare(actual, expected, actual >= expected, ">=", msg);
}

/** `actual < expected`. */
export function assertLess<T>(actual: T, expected: T, msg?: string): void {
  compare(actual, expected, actual < expected, "<", msg);
}

/** `actual <= expected`. */
export function assertLessOrEqual<T>(actual: T, expected: T, msg?: string): void {
  compare(actual, expected, actual <= expected, "<=", msg);
}

/** Each of `expected` is, deeply, somewhere in `actual`. */
export function assertArrayIncludes<T>(actual: ArrayLike<T>, expected: ArrayLike<T>, msg?: string): void {
  const missing = Array.from(expected).filter((one) =>
    !Array.from(actual).some((it) => isDeepStrictEqual(it, one))
  );
  if (missing.length) {
    throw new AssertionError(explain(`Expected ${show(actual)} to include ${show(missing)}`, msg));
  }
}

/** All that `expected` says is so in `actual`, which may hold more. Arrays must match entry by entry. */
export function assertObjectMatch(
  // deno-lint-ignore no-explicit-any -- interfaces have no index signature and must fit as well
  actual: Record<PropertyKey, any>,
  expected: Record<PropertyKey, unknown>,
  msg?: string,
): void {
  assertEquals(narrow(actual, expected), expected as unknown, msg);
}

function narrow(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return actual.map((one, i) => narrow(one, expected[i]));
  }
  if (!isPlain(expected) || typeof actual !== "object" || actual === null) return actual;
  const known = Reflect.ownKeys(expected).filter((key) => key in actual);
  return Object.fromEntries(
    known.map((key) => [key, narrow((actual as Record<PropertyKey, unknown>)[key], expected[key])]),
  );
}

function isPlain(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function checkError<E extends Error>(
  error: unknown,
  type?: ErrorClass<E>,
  msgIncludes?: string,
  msg?: string,
): E {
  if (!(error instanceof Error)) {
    throw new AssertionError(explain(`Expected an error object to be thrown, got ${show(error)}`, msg));
  }
  if (type && !(error instanceof type)) {
    const problem = `Expected error to be an instance of ${type.name}, was ${error.name}: ${error.message}`;
    throw new AssertionError(explain(problem, msg));
  }
  if (msgIncludes !== undefined && !error.message.includes(msgIncludes)) {
    const problem = `Expected the error's message to contain ${show(msgIncludes)}, was ${
      show(error.message)
    }`;
    throw new AssertionError(explain(problem, msg));
  }
  return error as E;
}

/** `fn` throws; returns what it threw. */
export function assertThrows<E extends Error = Error>(
  fn: () => unknown,
  type?: ErrorClass<E>,
  msgIncludes?: string,
  msg?: string,
): E {
  try {
    fn();
  } catch (error) {
    return checkError(error, type, msgIncludes, msg);
  }
  throw new AssertionError(explain("Expected the function to throw", msg));
}

/** The promise of `fn` rejects; resolves to the reason. */
export async function assertRejects<E extends Error = Error>(
  fn: () => PromiseLike<unknown>,
  type?: ErrorClass<E>,
  msgIncludes?: string,
  msg?: string,
): Promise<E> {
  let promise: PromiseLike<unknown>;
  try {
    promise = fn();
  } catch {
    // A throw before the promise is another defect than a rejection, and callers must see the difference.
    throw new AssertionError(explain("Expected a rejection: the function threw instead", msg));
  }
  try {
    await promise;
  } catch (error) {
    return checkError(error, type, msgIncludes, msg);
  }
  throw new AssertionError(explain("Expected the function to reject", msg));
}
