import { assertEquals } from "@std/assert";
import { Hono } from "hono";
import {
  addressBehind,
  clientsBehind,
  inNetworks,
  isNetwork,
  networkOf,
} from "../../server/security/client.ts";

Deno.test("isNetwork() takes addresses and networks, and nothing else", () => {
  for (const text of ["10.0.0.1", "10.0.0.0/8", "::1", "fd00::/8", "0.0.0.0/0", "2001:db8::1/128"]) {
    assertEquals(isNetwork(text), true, text);
  }
  for (
    const text of [
      "",
      "proxy",
      "10.0.0",
      "10.0.0.0/33",
      "::/129",
      "10.0.0.0/",
      "10.0.0.0/8/8",
      "10.0.0.0/-1",
      "*",
    ]
  ) {
    assertEquals(isNetwork(text), false, text);
  }
});

Deno.test("X-Forwarded-For is believed of trusted proxies alone, and as far as they have written it", () => {
  const isTrusted = inNetworks(["10.0.0.0/8", "::1"]);
  const cases: readonly (readonly [peer: string, forwarded: string | null, client: string])[] = [
    ["203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["10.0.0.1", null, "10.0.0.1"],
    ["10.0.0.1", "198.51.100.1", "198.51.100.1"],
    // What a client has made up stands before what the proxy has seen.
    ["10.0.0.1", "1.1.1.1, 127.0.0.1, 198.51.100.1", "198.51.100.1"],
    ["10.0.0.1", "1.1.1.1, 198.51.100.1, 10.2.3.4", "198.51.100.1"],
    ["10.0.0.1", "10.9.9.9, 10.2.3.4", "10.9.9.9"],
    ["10.0.0.1", "198.51.100.1, unknown", "10.0.0.1"],
    ["10.0.0.1", "198.51.100.1:4711", "198.51.100.1"],
    ["10.0.0.1", "[2001:db8::7]:443", "2001:db8::7"],
    ["::ffff:10.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["::1", " 198.51.100.1 ", "198.51.100.1"],
    ["10.0.0.1", "", "10.0.0.1"],
    ["10.0.0.1", `1.1.1.1,${"10.0.0.2,".repeat(10_000)}10.0.0.2`, "10.0.0.2"],
  ];
  for (const [peer, forwarded, client] of cases) {
    assertEquals(addressBehind(peer, forwarded, isTrusted), client, `${peer} ${forwarded?.slice(0, 60)}`);
  }
  assertEquals(addressBehind("10.0.0.1", "1.1.1.1", inNetworks([])), "10.0.0.1");
});

Deno.test("all addresses of a network of 64 bits are one client, as a subscriber has so many", () => {
  assertEquals(networkOf("198.51.100.1"), "198.51.100.1");
  assertEquals(networkOf("somebody"), "somebody");
  assertEquals(networkOf("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
  assertEquals(networkOf("2001:0DB8:1:2::9"), "2001:db8:1:2::/64");
  assertEquals(networkOf("2001:db8::9"), "2001:db8:0:0::/64");
  assertEquals(networkOf("::1"), "0:0:0:0::/64");
  assertEquals(networkOf("fe80::1%eth0"), "fe80:0:0:0::/64");
  assertEquals(networkOf("64:ff9b::1.2.3.4"), "64:ff9b:0:0::/64");
});

Deno.test("clientsBehind() tells clients apart behind a proxy, and by their tokens first", async () => {
  const { address, client } = clientsBehind(["10.0.0.1"]);
  const app = new Hono().get("/", (c) => {
    const before = client(c);
    c.set("caller" as never, { name: "ann", role: "read" } as never);
    return c.json([address(c), before, client(c)]);
  });
  const ask = async (hostname?: string) => {
    const env = hostname === undefined ? {} : { remoteAddr: { hostname } };
    return await (await app.request("/", { headers: { "x-forwarded-for": "198.51.100.1" } }, env)).json();
  };
  assertEquals(await ask("10.0.0.1"), ["198.51.100.1", "198.51.100.1", "token ann"]);
  assertEquals(await ask("10.0.0.2"), ["10.0.0.2", "10.0.0.2", "token ann"]);
  assertEquals(await ask(), ["somebody", "somebody", "token ann"]);
});

Deno.test("a request that is over comes from somebody: nobody tells its address any more", async () => {
  const { address, client } = clientsBehind([]);
  const app = new Hono().get("/", (c) => c.json([address(c), client(c)]));
  const env = {
    get remoteAddr() {
      throw new TypeError("Request closed");
    },
  };
  assertEquals(await (await app.request("/", {}, env)).json(), ["somebody", "somebody"]);
});
