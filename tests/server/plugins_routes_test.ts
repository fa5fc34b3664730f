import { assert, assertEquals, assertMatch } from "@std/assert";
import { Ajv2020 } from "ajv/dist/2020.js";
import { builtinCatalogue } from "../../plugins/mod.ts";
import { mount } from "../../server/mount.ts";
import { pluginRoutes } from "../../server/plugins_routes.ts";
import { tinyConfig } from "../support/tiny_project.ts";

interface Plugin {
  readonly kind: string;
  readonly name: string;
  readonly summary: string;
  readonly paper?: string;
  readonly options: Record<string, unknown>;
}

const app = () => mount(pluginRoutes(builtinCatalogue()));

async function get<T>(path: string, status = 200): Promise<T> {
  const response = await app().request(path);
  assertEquals(response.status, status, path);
  return await response.json();
}

Deno.test("GET /v1/plugins lists all plugins, by kind and by name, with their papers", async () => {
  const { plugins } = await get<{ plugins: Plugin[] }>("/v1/plugins");
  const all = builtinCatalogue().list();
  assertEquals(plugins.map(({ kind, name }) => [kind, name]), all.map(({ kind, name }) => [kind, name]));
  const hinton = await get<Plugin>("/v1/plugins/strategy/hinton");
  assertMatch(hinton.paper!, /1503\.02531/);
  assertEquals(hinton, plugins.find(({ name }) => name === "hinton")!);
  const { plugins: students } = await get<{ plugins: Plugin[] }>("/v1/plugins/student");
  assert(students.length >= 2 && students.every(({ kind }) => kind === "student"));
  for (const path of ["/v1/plugins/none", "/v1/plugins/student/none", "/v1/plugins/__proto__/toString"]) {
    assertMatch((await get<{ error: string }>(path, 404)).error, /^Cannot find/);
  }
});

Deno.test("the options of every plugin are a JSON Schema that compiles, and takes what the plugin takes", async () => {
  const ajv = new Ajv2020({ strict: false });
  const config = await get<Record<string, unknown>>("/v1/config-schema");
  ajv.addSchema(config, "/v1/config-schema");
  const { plugins } = await get<{ plugins: Plugin[] }>("/v1/plugins");
  for (const { kind, name, options } of plugins) {
    assert(ajv.compile(options), `${kind} ${name}`);
  }
  const hinton = plugins.find(({ name }) => name === "hinton")!;
  const isRight = ajv.compile(hinton.options);
  assert(isRight({ use: "hinton", temperature: { use: "linear", from: 8, to: 2 } }));
  assert(!isRight({ use: "hinton", temperature: { use: "linaer", from: 8, to: 2 } }));
  assert(!isRight({ use: "hinton", temperature: 0 }));
});

Deno.test("GET /v1/config-schema takes configs of requests: without plugins of their own", async () => {
  const isRight = new Ajv2020({ strict: false }).compile(await get<object>("/v1/config-schema"));
  assert(isRight(tinyConfig()), JSON.stringify(isRight.errors));
  assert(!isRight(tinyConfig({ plugins: ["./mine.ts"] })));
});

Deno.test("under a base path the options of plugins refer to the config's schema there", async () => {
  const behind = mount(pluginRoutes(builtinCatalogue(), "/ml"), { basePath: "/ml" });
  const text = await (await behind.request("/ml/v1/plugins")).text();
  const places = new Set(Array.from(text.matchAll(/"\$ref":"([^"#]*)#/g), ([, place]) => place));
  assertEquals([...places], ["/ml/v1/config-schema"]);
});

Deno.test("a server lists the plugins that a request may name", async () => {
  const routes = mount(pluginRoutes(builtinCatalogue().forRequests));
  const { plugins } = await (await routes.request("/v1/plugins")).json() as { plugins: Plugin[] };
  const names = (some: readonly { readonly kind: string; readonly name: string }[]) =>
    some.map(({ kind, name }) => `${kind}/${name}`);
  const local = builtinCatalogue().list().filter(({ commandLineOnly }) => commandLineOnly !== undefined);
  assert(names(local).includes("teacher/http"));
  assertEquals(new Set([...names(plugins), ...names(local)]), new Set(names(builtinCatalogue().list())));
  assertEquals(names(plugins).filter((name) => names(local).includes(name)), []);
  assertEquals(
    JSON.stringify(await (await routes.request("/v1/config-schema")).json()).includes('"http"'),
    false,
  );
});
