/**
 * Loaded before a server whose memory is measured: at each SIGUSR2 it lets V8 collect what nobody holds any more, and says on standard
 * error what is left. Memory that is resident in the process tells less: V8 and the allocator give back late what they hold ready.
 */
const collect = (globalThis as { readonly gc?: () => void }).gc;
if (!collect) throw new Error("it must be run with --v8-flags=--expose-gc");
Deno.addSignalListener("SIGUSR2", async () => {
  collect();
  // Buffers of what has been collected are freed a little later.
  await new Promise((done) => setTimeout(done, 20));
  collect();
  const { rss, heapUsed, external } = Deno.memoryUsage();
  console.error(`MEMORY ${JSON.stringify({ kept: heapUsed + external, resident: rss })}`);
});
