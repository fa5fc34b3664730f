/**
 * Calls `stop` at the first SIGINT or SIGTERM; a second one ends the process at once, with the exit code of `code`. Disposed, it
 * listens no more.
 */
export function onStopSignal(
  stop: () => void,
  { code }: { readonly code: (signal: Deno.Signal) => number },
): Disposable {
  // Windows has no SIGTERM to listen to.
  const signals: Deno.Signal[] = Deno.build.os === "windows" ? ["SIGINT"] : ["SIGINT", "SIGTERM"];
  let stopped = false;
  const listeners = signals.map((signal) => {
    const listener = () => {
      if (stopped) Deno.exit(code(signal));
      stopped = true;
      stop();
    };
    Deno.addSignalListener(signal, listener);
    return () => Deno.removeSignalListener(signal, listener);
  });
  return { [Symbol.dispose]: () => listeners.forEach((remove) => remove()) };
}
