/** tfjs with its layers, as one script that makes the global `tf`. */
export const TFJS = "@tensorflow/tfjs/dist/tf.es2017.min.js";
/** Its WASM backend, as a script that adds `tf.wasm`. */
export const TFJS_WASM = "@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.es2017.min.js";
/** The backend's module, with SIMD and one thread. */
export const TFJS_MODULE = "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm";

/** The files of tfjs' packages that a server reads, for itself and for pages. */
export const TFJS_FILES: readonly string[] = [TFJS, TFJS_WASM, TFJS_MODULE];
