import { assert, assertEquals } from "@std/assert";
import { claim, claimedBy, hasWork, newClaims, settle, sharedRows, sharedTable } from "../../core/pool.ts";
import { prepare } from "../../core/prepare.ts";
import { seededRandom } from "../../core/random.ts";
import { clouds } from "../toy.ts";

Deno.test("claim() gives an item to one hand alone, and again to the one that died over it", () => {
  const claims = newClaims(3);
  assert(claims.buffer instanceof SharedArrayBuffer);
  assert(claim(claims, 0, 1));
  assert(!claim(claims, 0, 2));
  assert(claim(claims, 0, 1));
  assert(claim(claims, 2, 2));
  assertEquals([claimedBy(claims, 1), claimedBy(claims, 2), claimedBy(claims, 3)], [0, 2, -1]);
  assert(hasWork(claims, 2, 3));
  settle(claims, 0);
  settle(claims, 1);
  assertEquals([1, 2].map((hand) => hasWork(claims, 3, hand)), [false, true]);
  assertEquals(hasWork(claims, 2, 2), false);
  assert(!claim(claims, 0, 1), "what is done is done");
});

Deno.test("sharedRows() and sharedTable() keep the numbers, in memory that is shared once", () => {
  const table = clouds();
  const prepared = prepare(table, { test: 0.3, validation: 0.1 }, seededRandom(1));
  const rows = sharedRows(prepared);
  assertEquals(rows, prepared);
  assert(rows.train.features.buffer instanceof SharedArrayBuffer);
  assert(sharedRows(rows).train.features.buffer === rows.train.features.buffer);
  const shared = sharedTable(table);
  assertEquals(shared, table);
  assert(shared.numeric.values.buffer instanceof SharedArrayBuffer);
  assertEquals(structuredClone(shared), table);
});
