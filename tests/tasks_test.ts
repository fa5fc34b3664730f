import { assertEquals, assertStringIncludes } from "@std/assert";
import deno from "../deno.json" with { type: "json" };
import { ALONE, insideFiles, outsideFiles, TESTS } from "./together.ts";

const USERS = ["distill", "distill:http", "predict", "serve", "export", "plugin", "test"];

Deno.test("deno task lists what users run first, and says of all else that it is for maintainers", () => {
  const tasks = Object.entries(deno.tasks);
  assertEquals(tasks.slice(0, USERS.length).map(([name]) => name), USERS);
  const others = tasks.slice(USERS.length).filter(([, { description }]) =>
    !description.startsWith("For maintainers: ")
  );
  assertEquals(others.map(([name]) => name), []);
});

Deno.test("packages with an install script are denied by name, so that a first --help prints no warning of them", async () => {
  const lock = JSON.parse(await Deno.readTextFile(new URL("../deno.lock", import.meta.url))) as {
    readonly npm: Readonly<Record<string, { readonly scripts?: boolean }>>;
  };
  const withScripts = Object.entries(lock.npm).filter(([, { scripts }]) => scripts).map(([name]) =>
    `npm:${name.slice(0, name.lastIndexOf("@"))}`
  );
  assertEquals(withScripts.filter((name) => !deno.allowScripts.deny.includes(name)), []);
});

Deno.test("deno task test and test:slow run every test file there is, each once", () => {
  const all: string[] = [];
  const walk = (folder: string) => {
    for (const { name, isDirectory } of Deno.readDirSync(`${TESTS}${folder}`)) {
      if (isDirectory) walk(`${folder}${name}/`);
      else if (/[._]test\.ts$/.test(name)) all.push(`${folder}${name}`);
    }
  };
  walk("");
  const together = [...insideFiles(), ...outsideFiles()].map((path) =>
    path.slice(TESTS.length).replace(/^\.\//, "")
  );
  const slow = all.filter((file) => file.endsWith("_slow_test.ts"));
  assertEquals([...together, ...ALONE, ...slow].toSorted(), all.toSorted());
  for (const file of ALONE) assertStringIncludes(deno.tasks["test:inside"].command, ` tests/${file}`);
});
