import type { Context } from "hono";
import { BlockList, isIP } from "node:net";
import { callerOf } from "../route.ts";

/** Tells who a request comes from: the name of its token, or the address where it has none. */
export type ClientOf = (c: Context) => string;

/** Entries of X-Forwarded-For that are looked at, from the last one. */
const MOST_HOPS = 32;

/** An address, or a network as `10.0.0.0/8`. */
export function isNetwork(text: string): boolean {
  const [address = "", length, ...rest] = text.split("/");
  const bits = { 4: 32, 6: 128 }[isIP(address)];
  if (bits === undefined || rest.length > 0) return false;
  return length === undefined || /^\d{1,3}$/.test(length) && Number(length) <= bits;
}

/** Whether an address is one of these, or in one of these networks. */
export function inNetworks(networks: readonly string[]): (address: string) => boolean {
  if (networks.length === 0) return () => false;
  const list = new BlockList();
  for (const network of networks) {
    const [address, length] = network.split("/");
    const family = familyOf(address!);
    if (length === undefined) list.addAddress(address!, family);
    else list.addSubnet(address!, Number(length), family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

/**
 * The address that a request comes from. It is the other side's of the connection, unless that is a trusted proxy's: then the last
 * entry of X-Forwarded-For that is none. What stands before it the client may have made up.
 */
export function addressBehind(
  peer: string,
  forwarded: string | null | undefined,
  isTrusted: (address: string) => boolean,
): string {
  let address = plain(peer);
  if (!forwarded || !isTrusted(address)) return address;
  for (const entry of forwarded.split(",").slice(-MOST_HOPS).reverse()) {
    const next = plain(entry);
    if (isIP(next) === 0) break;
    address = next;
    if (!isTrusted(address)) break;
  }
  return address;
}

/** The addresses that one client has: an IPv4 address, or the network of 64 bits that a subscriber of IPv6 is given. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.replace(/%.*/, "").split("::");
  const groups = (text: string) => text === "" ? [] : text.split(":");
  const before = groups(head);
  // An IPv4 address at the end stands for two groups.
  const after = groups(tail ?? "").flatMap((group) => group.includes(".") ? ["0", "0"] : [group]);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const all = [...before, ...Array<string>(zeros).fill("0"), ...after];
  return `${all.slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(":")}::/64`;
}

/** Who asks, as far as `Deno.serve` tells; one and the same where nobody does. */
export function clientsBehind(trustedProxies: readonly string[]): { address: ClientOf; client: ClientOf } {
  const isTrusted = inNetworks(trustedProxies);
  const address = (c: Context) => {
    const peer = peerOf(c);
    if (peer === undefined) return "somebody";
    return networkOf(addressBehind(peer, c.req.raw.headers.get("x-forwarded-for"), isTrusted));
  };
  return {
    address,
    client(c) {
      const caller = callerOf(c);
      return caller ? `token ${caller.name}` : address(c);
    },
  };
}

/** The other side of the connection; undefined where nobody tells, and where the request is over: then `Deno.serve` throws. */
function peerOf(c: Context): string | undefined {
  const env = c.env as { readonly remoteAddr?: { readonly hostname?: string } } | undefined;
  try {
    return env?.remoteAddr?.hostname;
  } catch {
    return undefined;
  }
}

/** An address as it is compared: without a port or brackets, and an IPv4 address that stands in IPv6 as itself. */
function plain(text: string): string {
  const trimmed = text.trim();
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/.exec(trimmed)?.[1];
  const withPort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(trimmed)?.[1];
  const address = bracketed ?? withPort ?? trimmed;
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}

function familyOf(address: string): "ipv4" | "ipv6" {
  return isIP(address) === 6 ? "ipv6" : "ipv4";
}
