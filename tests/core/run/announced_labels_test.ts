import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import * as z from "zod";
import { UserError } from "../../../core/base/errors.ts";
import { memoryStorage, subfolder } from "../../../core/base/storage.ts";
import type { Container } from "../../../core/catalogue/container.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { TARGETS } from "../../../core/targets/store.ts";
import { storedTargets } from "../../../core/targets/store_files.ts";
import type { Teacher } from "../../../core/teacher.ts";
import { clouds, toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn } from "./runs.ts";

const TABLE = clouds({ rows: 120 });

Deno.test("a teacher is told what it is about to be asked before the first call, and that all is answered after the last", async () => {
  const told: string[] = [];
  const plugin = (before: NonNullable<Teacher["before"]>) =>
    definePlugin({
      kind: "teacher",
      name: "service",
      summary: "For a test.",
      options: () => z.strictObject({}),
      create: () => ({
        name: "service",
        raw: true,
        // deno-lint-ignore require-yield -- it is there already
        async *stages(): AsyncGenerator<never, Teacher> {
          return await Promise.resolve({
            name: "service",
            fingerprint: "f".repeat(64),
            parameters: 0,
            asks: { batchRows: 50 },
            before,
            label: ({ cells }) => {
              told.push(`${cells!.length} rows`);
              return Promise.resolve({
                probabilities: cells!.map(({ x1 }) =>
                  [1, 2, 3].map((c) => (c + Math.abs(x1 as number)) / (6 + 3 * Math.abs(x1 as number)))
                ),
              });
            },
            after: () => void told.push("after"),
            dispose() {},
          });
        },
      }),
    }) as Plugin;
  const storage = memoryStorage();
  const register = (scope: Container) =>
    void scope.register(
      TARGETS,
      storedTargets({ open: (place) => subfolder(storage, `targets/${place}`), where: "targets" }),
    );
  const ask = async (before: NonNullable<Teacher["before"]>) => {
    const catalogue = toyCatalogue([plugin(before)], TABLE);
    return await runIn(catalogue, toyConfig(catalogue, { teacher: { use: "service" } }), {
      register,
      selfCheck: false,
    });
  };
  // What it throws ends the run before anybody is asked.
  const refusal = await assertRejects(() => ask(() => Promise.reject(new UserError("too dear"))), UserError);
  assertEquals(refusal.message, "too dear");
  const defect = await assertRejects(() => ask(() => Promise.reject(new TypeError("no luck"))), UserError);
  assertMatch(defect.message, /^teacher service threw TypeError: no luck/);
  assertEquals(told, []);

  const { events } = await ask(({ rows, stored, calls, batches, say }) => {
    const sizes = [...batches()].map(({ rows, cells }) => `${rows.length}/${cells!.length}`);
    told.push(`${rows} rows in ${calls} calls, ${stored} stored: ${sizes}`);
    say("it is about to be asked");
    return Promise.resolve();
  });
  assertEquals(told, [
    "120 rows in 3 calls, 0 stored: 50/50,50/50,20/20",
    "50 rows",
    "50 rows",
    "20 rows",
    "after",
  ]);
  assertEquals(events.filter(({ type }) => type === "asks"), [
    { type: "asks", seed: 1, teacher: "service", message: "it is about to be asked" },
  ]);
  // All is stored now.
  told.splice(0);
  await ask(() => Promise.reject(new Error("nobody is to be asked")));
  assertEquals(told, []);
});
