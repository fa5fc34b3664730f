import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { token } from "../../../core/base/token.ts";
import { Container } from "../../../core/catalogue/container.ts";

const NAME = token<string>("name");

Deno.test("Container gives what was registered, whatever it is", () => {
  const services = [() => "called", { a: 1 }, "", 0, class {}];
  for (const service of services) {
    const one = token<unknown>("one");
    assertStrictEquals(new Container().register(one, service).resolve(one), service);
  }
});

Deno.test("Container looks up in the scope above what it does not have itself", () => {
  const root = new Container().register(NAME, "root");
  const child = root.child().child();
  assertEquals([child.has(NAME), child.resolve(NAME)], [true, "root"]);
});

Deno.test("Container lets a child replace a service, and the scopes beside and above keep theirs", () => {
  const root = new Container().register(NAME, "root");
  const [one, another] = [root.child().register(NAME, "one"), root.child()];
  assertEquals([one, another, root, one.child()].map((scope) => scope.resolve(NAME)), [
    "one",
    "root",
    "root",
    "one",
  ]);
});

Deno.test("Container sees in a child what is registered above it later", () => {
  const root = new Container();
  const child = root.child();
  root.register(NAME, "late");
  assertEquals(child.resolve(NAME), "late");
});

Deno.test("Container refuses a second service under a taken token, and names it", () => {
  const root = new Container().register(NAME, "first");
  const { message } = assertThrows(() => root.register(NAME, "second"));
  assertEquals(message, "Cannot register a service as its token must be free: Symbol(name) is taken");
  assertEquals(root.resolve(NAME), "first");
});

Deno.test("Container refuses to resolve what nobody registered, and names it", () => {
  const { message } = assertThrows(() => new Container().child().resolve(NAME));
  assertEquals(message, "Cannot resolve Symbol(name) as it must be registered: it is not");
});

Deno.test("Container shares nothing with another", () => {
  new Container().register(NAME, "one");
  assertEquals(new Container().has(NAME), false);
});

Deno.test("token() makes a token of its own each time", () => {
  const container = new Container().register(token<string>("same"), "one").register(
    token<string>("same"),
    "two",
  );
  assertEquals(container.has(token<string>("same")), false);
});
