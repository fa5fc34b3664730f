/**
 * Loaded before a server that is measured: every two seconds it lets V8 collect what nobody holds any more, and says on standard error
 * what is left. Without that V8 collects when it sees fit, minutes later on a small heap, and what has only not been collected yet
 * looks like what is kept.
 */
const EVERY_MS = 2000;

const collect = (globalThis as { readonly gc?: () => void }).gc;
if (!collect) throw new Error("it must be run with --v8-flags=--expose-gc");
Deno.unrefTimer(setInterval(() => {
  collect();
  const { rss, heapUsed, external } = Deno.memoryUsage();
  console.error(`MEMORY ${JSON.stringify({ at: performance.now(), rss, kept: heapUsed + external })}`);
}, EVERY_MS));
