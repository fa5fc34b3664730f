import * as tf from "@tensorflow/tfjs";
import type { Plugin } from "../../core/plugin.ts";
import { wasm } from "../../plugins/backends/wasm.ts";
import { make } from "./catalogue.ts";

/** The backends that every machine has. */
export const EVERYWHERE: readonly BackendName[] = ["cpu", "wasm"];

/** The backends of tfjs that Retort runs on. */
export type BackendName = "cpu" | "wasm" | "webgpu";

/**
 * Registers one test per backend, which is active while it runs. A test that leaves tensors behind fails. Where WebGPU
 * cannot be tested (see {@link whyNoWebGpu}), its test is one ignored step that says why.
 */
export function onBackends(
  names: readonly BackendName[],
  name: string,
  test: () => void | Promise<void>,
): void {
  for (const backend of names) {
    Deno.test({
      name: `${name} [${backend}]`,
      async fn(t) {
        const reason = backend === "webgpu" ? await whyNoWebGpu() : undefined;
        if (reason !== undefined) {
          await t.step({ name: reason, ignore: true, fn: () => {} });
          return;
        }
        await activate(backend);
        const before = tf.memory().numTensors;
        await test();
        const left = tf.memory().numTensors - before;
        if (left !== 0) throw new Error(`${left} tensors are left of those made in this test`);
      },
    });
  }
}

async function activate(backend: BackendName): Promise<void> {
  // As the engine does. It silences the advice to install tfjs-node, too.
  tf.enableProdMode();
  // With the kernels that a run has.
  if (backend === "wasm") return await make(wasm as Plugin<"backend">, {}).activate();
  if (backend === "webgpu") await import("@tensorflow/tfjs-backend-webgpu");
  if (!await tf.setBackend(backend)) throw new Error(`tfjs could not start its backend ${backend}`);
}

/** Which of the APIs below WebGPU Deno asks for adapters; all that there are, unless set. */
const GPU_API = "DENO_WEBGPU_BACKEND";

/**
 * Why nothing can be tested on WebGPU here, in words; undefined where it can.
 *
 * On Linux only Vulkan is asked for an adapter. Deno would ask OpenGL, too, and so load libEGL, which frees a thread's state
 * both when that thread ends and when the process does: as each test file has a thread of its own, a test process in which all
 * tests passed sometimes ends in "double free or corruption" (libglvnd 1.6, Deno 2.9.6).
 */
async function whyNoWebGpu(): Promise<string | undefined> {
  if (Deno.build.os === "linux") {
    const permission = await Deno.permissions.query({ name: "env", variable: GPU_API });
    if (permission.state !== "granted") return `WebGPU is tested with --allow-env=${GPU_API} only`;
    if (!Deno.env.has(GPU_API)) Deno.env.set(GPU_API, "vulkan");
  }
  const { gpu } = navigator as { readonly gpu?: { requestAdapter(): Promise<unknown> } };
  return await gpu?.requestAdapter() == null ? "this machine has no GPU adapter" : undefined;
}
