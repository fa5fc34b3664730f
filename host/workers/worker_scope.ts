/** What a Worker is made of that TypeScript knows of no window. */
export interface WorkerScope<In, Out> extends EventTarget {
  postMessage(message: Out): void;
  onmessage: ((event: MessageEvent<In>) => void) | null;
  close(): void;
}

/** Deno tells nobody when a Worker ends by itself, and ends the process where it throws outside of its work. */
export function tellOfDeath<In, Out>(self: WorkerScope<In, Out>, tell: (reason: string) => void): void {
  const died = (reason: string) => tell(reason.split("\n")[0]!);
  self.addEventListener("error", (event) => {
    event.preventDefault();
    died((event as ErrorEvent).message);
  });
  self.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    died(`Uncaught (in promise) ${(event as PromiseRejectionEvent).reason}`);
  });
  self.addEventListener("unload", () => died("it was ended from within"));
  const close = self.close;
  self.close = () => {
    died("it was closed from within");
    close.call(self);
  };
}
