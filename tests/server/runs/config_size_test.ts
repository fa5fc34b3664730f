import { assertEquals, assertMatch } from "@std/assert";
import * as z from "zod";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { RUN_BOUNDS } from "../../../server/runs/bounds.ts";
import { configOfRequest } from "../../../server/runs/config_of_request.ts";

Deno.test("a config of a request with more in it than plugins could use is refused before any of them looks", () => {
  const catalogue = builtinCatalogue();
  let asked = 0;
  const allowed = {
    names: { dataset: () => (asked++, "/x.csv"), datasets: () => ["digits"], model: () => undefined },
    bounds: RUN_BOUNDS,
    backends: ["wasm"],
  };
  const data = { use: "csv", path: "digits", label: "digit" };
  const members = Array.from({ length: 20_000 }, () => "mlp");
  const numeric = Array.from({ length: 80_000 }, (_, i) => `c${i}`);
  const cases: readonly (readonly [config: object, message: RegExp])[] = [
    [
      { data, teacher: { use: "ensemble", members } },
      /teacher must hold at most 10000 values on this server: it holds more$/,
    ],
    [{ data: { ...data, numeric } }, /data must hold at most 70000 values on this server: it holds more$/],
  ];
  for (const [config, said] of cases) {
    let message = "";
    try {
      configOfRequest(catalogue, config, allowed);
    } catch (error) {
      message = (error as Error).message;
    }
    assertMatch(message, said);
  }
  assertEquals(asked, 0);
  // All the columns that a data set may have are no mistake.
  const some = numeric.slice(0, 20_000);
  const { config } = configOfRequest(catalogue, {
    data: { ...data, numeric: some.slice(0, 9000), ignore: some.slice(9000) },
  }, allowed);
  assertEquals(z.looseObject({ ignore: z.array(z.string()) }).parse(config.data).ignore.length, 11_000);
});
