import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { type Product, transposeFirst } from "../../core/kernels/transpose_first.ts";
import { registerKernels } from "./webgpu_kernels/mod.ts";

/** A GPU through WebGPU. */
export const webgpu = definePlugin({
  kind: "backend",
  name: "webgpu",
  summary: "A GPU through WebGPU.",
  options: () => z.strictObject({}),
  create: () => ({
    name: "webgpu",
    async activate() {
      tf.enableProdMode();
      const gpu = (globalThis.navigator as { gpu?: { requestAdapter(): Promise<object | null> } } | undefined)
        ?.gpu;
      if (!gpu) throw unavailable("this runtime has no WebGPU; run it under Deno 2 or a browser that has it");
      const before = tf.getBackend();
      let adapter: object | null;
      try {
        adapter = await gpu.requestAdapter();
        if (adapter) {
          await import("@tensorflow/tfjs-backend-webgpu");
          if (!await tf.setBackend("webgpu")) throw new Error("tfjs could not start it");
        }
      } catch (error) {
        // tfjs takes the name for good before it knows that it cannot start the backend.
        if (before) await tf.setBackend(before);
        throw unavailable((error as Error).message.split("\n")[0]!);
      }
      if (adapter) {
        transposeFirst("webgpu", isWrong);
        registerKernels();
        return;
      }
      throw unavailable(
        "no GPU adapter was found; install your GPU's Vulkan or Metal driver (Debian's mesa-vulkan-drivers has one in software)",
      );
    },
  }),
});

/** tfjs 4.22 answers wrongly where the second side is transposed and 2000 numbers or more are summed. */
function isWrong({ transposeB, inner }: Product): boolean {
  return transposeB && inner >= 2000;
}

function unavailable(reason: string): UserError {
  return new UserError(`Cannot start the backend webgpu: ${reason}, or use --backend wasm`);
}
