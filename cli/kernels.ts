import { fileURLToPath } from "node:url";
import { toBase91 } from "../core/edge/base91.ts";

/** Where the sources of the WebAssembly module lie, and the bytes made of them. */
const FOLDER = new URL("../plugins/backends/wasm_kernels/", import.meta.url);

/** Where the kernel of students on the edge lies. */
const COMPACT = new URL("../core/edge/", import.meta.url);

/** The two builds, and what WebAssembly must offer for each. */
const BUILDS = { RELAXED: ["simd", "relaxed-simd"], SIMD: ["simd"] } as const;

/** The text of `bytes.ts`, compiled from the AssemblyScript sources beside it. */
export async function kernelBytes(): Promise<string> {
  const parts = ["// Written by `deno task kernels` from the .as files beside it: change those.\n"];
  for (const [name, features] of Object.entries(BUILDS)) {
    const wasm = await compile(features);
    parts.push(
      `\n/** The module for ${features.join(" and ")}, ${wasm.length} bytes, in base64. */\n` +
        `// deno-fmt-ignore\nexport const ${name} =\n  "${toBase64(wasm)}";\n`,
    );
  }
  return parts.join("");
}

/** The text of `core/edge/kernel_bytes.ts`. */
export async function compactKernel(): Promise<string> {
  const wasm = await compile(["simd"], COMPACT, "kernel");
  return `// Written by \`deno task kernels\` from kernel.as: change that.\n\n` +
    `/** The module for simd, ${wasm.length} bytes, in base 91. */\n` +
    `// deno-fmt-ignore\nexport const KERNEL =\n  "${toBase91(wasm)}";\n` +
    `export const KERNEL_LENGTH = ${wasm.length};\n`;
}

/** Compiles `index.as` of a folder, and what it imports, for some features of WebAssembly. */
export async function compile(
  features: readonly string[],
  folder: URL = FOLDER,
  entry = "index",
): Promise<Uint8Array> {
  const { default: asc } = await import("assemblyscript/asc");
  const written = new Map<string, string | Uint8Array>();
  const { error, stderr } = await asc.main([
    `${entry}.ts`,
    ...["--outFile", "out.wasm"],
    ...["--runtime", "stub", "--importMemory", "--noExportMemory", "--noAssert"],
    ...["--optimizeLevel", "3"],
    ...features.flatMap((feature) => ["--enable", feature]),
    ...["--disableWarning", "112"], // globals of four numbers, which JavaScript cannot read: it need not
  ], {
    // The compiler asks for `.ts`, which Deno would check as TypeScript: ours are `.as`.
    readFile: (path: string) => {
      if (!/^\w+\.ts$/.test(path)) return null;
      return Deno.readTextFileSync(new URL(path.replace(/ts$/, "as"), folder));
    },
    writeFile: (path: string, data: string | Uint8Array) => void written.set(path, data),
    listFiles: () => [],
  });
  // The compiler says on the same stream how often it optimised.
  if (error || /^(WARNING|ERROR)/m.test(stderr.toString())) {
    throw new Error(`Cannot compile the kernels:\n${stderr.toString()}`);
  }
  return written.get("out.wasm") as Uint8Array;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

if (import.meta.main) {
  const path = fileURLToPath(new URL("bytes.ts", FOLDER));
  await Deno.writeTextFile(path, await kernelBytes());
  await Deno.writeTextFile(new URL("kernel_bytes.ts", COMPACT), await compactKernel());
}
