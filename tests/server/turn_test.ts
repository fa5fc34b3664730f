import { assert, assertEquals } from "@std/assert";
import { createApp } from "../../server/app.ts";
import { JsonText, type Route } from "../../server/route.ts";
import { turns } from "../../server/turn.ts";

Deno.test("turns() lets all go on together that wait in one turn, in their order, and those of the next one later", async () => {
  const turn = turns();
  const order: string[] = [];
  const wait = (name: string) => turn().then(() => void order.push(name));
  const first = [wait("a"), wait("b")];
  void Promise.resolve().then(() => order.push("microtask"));
  await first[0];
  const next = wait("c");
  await first[1];
  assertEquals(order, ["microtask", "a", "b"]);
  await next;
  assertEquals(order, ["microtask", "a", "b", "c"]);
});

Deno.test("answers that are written leave at the end of a turn, others at once", async () => {
  const rest = { summary: "", tag: "inference", role: null, answers: {} } as const;
  const routes: Route[] = [
    { ...rest, method: "GET", path: "/written", handle: () => Promise.resolve(new JsonText("1")) },
    { ...rest, method: "GET", path: "/other", handle: () => Promise.resolve(Response.json(2)) },
  ];
  let isOver = false;
  let calls = 0;
  const waited = turns();
  const turn = () => {
    calls++;
    return waited().then(() => void (isOver = true));
  };
  const app = createApp({ routes, turn });
  assertEquals(await (await app.request("http://localhost/other")).json(), 2);
  assertEquals([isOver, calls], [false, 0]);
  const answers = await Promise.all(Array.from({ length: 3 }, () => app.request("http://localhost/written")));
  assert(isOver);
  assertEquals(calls, 3);
  for (const answer of answers) assertEquals([answer.status, await answer.json()], [200, 1]);
});
