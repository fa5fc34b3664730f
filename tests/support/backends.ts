import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";

/** The backends that every machine has. */
export const EVERYWHERE: readonly BackendName[] = ["cpu", "wasm"];

/** The backends of tfjs that Retort runs on. */
export type BackendName = "cpu" | "wasm" | "webgpu";

/**
 * Registers one test per backend, which is active while it runs. A test that leaves tensors behind fails. On a
 * machine without a GPU adapter, the test on WebGPU is one ignored step that says so.
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
        if (backend === "webgpu" && !await hasAdapter()) {
          await t.step({ name: "this machine has no GPU adapter", ignore: true, fn: () => {} });
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
  if (backend === "webgpu") await import("@tensorflow/tfjs-backend-webgpu");
  if (!await tf.setBackend(backend)) throw new Error(`tfjs could not start its backend ${backend}`);
}

async function hasAdapter(): Promise<boolean> {
  const { gpu } = navigator as { readonly gpu?: { requestAdapter(): Promise<unknown> } };
  return await gpu?.requestAdapter() != null;
}
