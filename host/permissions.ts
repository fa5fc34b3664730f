import { fileURLToPath } from "node:url";

/**
 * Whether this process may load modules of a folder while it runs, as a Worker does when it starts. A program whose own
 * imports were loaded before it ran may lack the permission. Nobody is asked for it.
 */
export function mayImport(folder: URL): boolean {
  const { protocol, hostname, port } = folder;
  const host = `${hostname}:${port || (protocol === "http:" ? 80 : 443)}`;
  const permission = protocol === "file:"
    ? { name: "read", path: fileURLToPath(folder) } as const
    : { name: "import", host } as const;
  return Deno.permissions.querySync(permission).state === "granted";
}
