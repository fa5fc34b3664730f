import { assert, assertEquals } from "@std/assert";
import { claim, claimedBy, hasWork, newClaims, settle } from "../../../core/workers/claims.ts";
import { sharedTable } from "../../../core/workers/shared_memory.ts";
import { clouds } from "../../toy.ts";

Deno.test("claim() gives an item to one worker alone, and again to the one that died over it", () => {
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
  assertEquals([1, 2].map((worker) => hasWork(claims, 3, worker)), [false, true]);
  assertEquals(hasWork(claims, 2, 2), false);
  assert(!claim(claims, 0, 1), "what is done is done");
});

Deno.test("sharedTable() keeps the numbers, in memory that is shared once", () => {
  const table = clouds();
  const shared = sharedTable(table);
  assertEquals(shared, table);
  assert(shared.numeric.values.buffer instanceof SharedArrayBuffer);
  assert(sharedTable(shared).numeric.values.buffer === shared.numeric.values.buffer);
  assertEquals(structuredClone(shared), table);
});
