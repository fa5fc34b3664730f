import { assertEquals } from "@std/assert";
import deno from "../deno.json" with { type: "json" };

const USERS = ["distill", "predict", "serve", "export", "plugin", "test"];

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
