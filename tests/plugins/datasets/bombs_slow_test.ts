/** Files of a few bytes that unpack to very many: refused by the data sets that read gzip. */
import { assertRejects, assertStrictEquals } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import { csv } from "../../../plugins/datasets/csv.ts";
import { idx } from "../../../plugins/datasets/idx.ts";
import { memoryFiles } from "../../support/memory_files.ts";

const RULE =
  "what a gzip file of more than 33554432 bytes holds must be at most 400 times its size: it is more, as with a gzip " +
  "bomb; unpack it with gunzip if it is meant so";

/** A beginning, and then a piece again and again, as gzip. */
async function bomb(
  begin: Uint8Array<ArrayBuffer>,
  piece: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  let left = 40;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(begin),
    pull: (controller) => left-- > 0 ? controller.enqueue(piece) : controller.close(),
  });
  return await new Response(stream.pipeThrough(new CompressionStream("gzip"))).bytes();
}

Deno.test("csv() refuses a gzip bomb", async () => {
  const text = new TextEncoder();
  const files = memoryFiles({
    it: await bomb(text.encode("x,y\n"), text.encode(`1,2${" ".repeat(2 ** 20)}\n`)),
  });
  const catalogue = new Catalogue([csv]);
  const scope = catalogue.container.child().register(FILES, files);
  const dataset = catalogue.make("dataset", { use: "csv", path: "it", label: "y" }, scope);
  const error = await assertRejects(() => dataset.load(), UserError);
  assertStrictEquals(error.message, `Cannot read it as csv: ${RULE}`);
});

Deno.test("idx() refuses a gzip bomb whose header says that all of it are images", async () => {
  const header = Uint8Array.of(0, 0, 8, 3, 0, 2, 0, 0, 0, 0, 0, 32, 0, 0, 0, 32);
  const files = memoryFiles({ it: await bomb(header, new Uint8Array(2 ** 20)) });
  const catalogue = new Catalogue([idx]);
  const scope = catalogue.container.child().register(FILES, files);
  const dataset = catalogue.make("dataset", { use: "idx", images: "it", labels: "labels" }, scope);
  const error = await assertRejects(() => dataset.load(), UserError);
  assertStrictEquals(error.message, `Cannot read it as idx: ${RULE}`);
});
