import type { Route } from "../route.ts";

/** What no answer of the API may use, were it shown. */
const NO_DEVICES =
  "accelerometer=(), bluetooth=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), " +
  "microphone=(), midi=(), payment=(), serial=(), usb=()";

/** Nothing that an answer of the API holds is ever to be run, shown in a frame, or kept. */
const API: readonly (readonly [name: string, value: string])[] = [
  ["x-content-type-options", "nosniff"],
  ["referrer-policy", "no-referrer"],
  ["cache-control", "no-store"],
  ["cross-origin-resource-policy", "same-origin"],
  ["cross-origin-opener-policy", "same-origin"],
  ["content-security-policy", "default-src 'none'; frame-ancestors 'none'"],
  // Deno sends the head and the body of a short answer at once where both fit into what it has taken for the head: 512 bytes, or 1,024 for
  // a head that is longer. With this one it is, which halves the system's work.
  ["permissions-policy", NO_DEVICES],
];

/** The page runs its own scripts, and WebAssembly, and asks this server alone. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * The page's Worker, in which rows are that must not leave the page, is one script that may load no other and ask nobody: no server, this
 * one included. Addresses of blobs are memory of its own.
 */
export const WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'wasm-unsafe-eval'",
  "connect-src blob:",
  "frame-ancestors 'none'",
].join("; ");

/** Headers of every answer of a route, beside its own. */
export function securityHeaders(route: Route): readonly (readonly [name: string, value: string])[] {
  if (route.tag !== "page") return API;
  const own = [
    ["content-security-policy", PAGE_POLICY],
    ["cache-control", "no-cache"],
    ["permissions-policy", "camera=(), microphone=(), geolocation=()"],
  ] as const;
  return [...API.filter(([name]) => !own.some(([mine]) => mine === name)), ...own];
}
