import { assertEquals, assertRejects, assertStrictEquals } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { unpack } from "../../../core/base/unpack.ts";
import { gzipped } from "../../support/gzip.ts";
import { memoryFiles } from "../../support/memory_files.ts";

const refuse = (problem: string) => new UserError(`Cannot: ${problem}`);

/** So many zeros as gzip, made without having them all at once. */
async function zeros(mebibytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const one = new Uint8Array(2 ** 20);
  let left = mebibytes;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => left-- > 0 ? controller.enqueue(one) : controller.close(),
  });
  return await new Response(stream.pipeThrough(new CompressionStream("gzip"))).bytes();
}

Deno.test("unpack() refuses a gzip bomb, and closes its file", async () => {
  const files = memoryFiles({ "bomb.gz": await zeros(40) }, 4096);
  const { stream } = await unpack(await files.open("bomb.gz"), { refuse });
  let length = 0;
  const error = await assertRejects(async () => {
    for await (const chunk of stream) length += chunk.length;
  }, UserError);
  assertStrictEquals(
    error.message,
    "Cannot: what a gzip file of more than 33554432 bytes holds must be at most 400 times its size: it is more, as with a gzip " +
      "bomb; unpack it with gunzip if it is meant so",
  );
  assertEquals(length <= 2 ** 25 + 2 ** 20, true);
  await new Promise((resolve) => setTimeout(resolve));
  assertStrictEquals(files.unclosed(), 0);
});

Deno.test("unpack() takes what is packed as closely and is small, and what is large and packed as files are", async () => {
  const of = async (bytes: Uint8Array<ArrayBuffer>) => {
    const { stream, packed } = await unpack(new Blob([bytes]).stream(), { refuse });
    let length = 0;
    for await (const chunk of stream) length += chunk.length;
    return [packed, length];
  };
  assertEquals(await of(await zeros(8)), [true, 2 ** 23]);
  assertEquals(await of(Uint8Array.of(1, 2, 3)), [false, 3]);
  const text = Array.from({ length: 60_000 }, (_, i) => `${i * 7919 % 1000},${i % 7}\n`).join("");
  assertEquals(await of(await gzipped(text)), [true, text.length]);
});

Deno.test("unpack() refuses more than it may hold, by the name of the option that says so", async () => {
  const packed = await gzipped("a".repeat(1001));
  const { stream } = await unpack(new Blob([packed]).stream(), { maxBytes: 1000, option: "most", refuse });
  const error = await assertRejects(() => new Response(stream).bytes(), UserError);
  assertStrictEquals(
    error.message,
    'Cannot: what the gzip file holds must be at most 1000 bytes ("most"): it is more',
  );
});
