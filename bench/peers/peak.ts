/** Loaded before a command that is measured: when it ends, it says on standard error how much memory it had at most. */
import { peakMb } from "./protocol.ts";

globalThis.addEventListener("unload", () => console.error(`peakMb=${peakMb()}`));
