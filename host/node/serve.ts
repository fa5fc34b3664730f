import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
// deno-lint-ignore no-import-prefix -- in deno.json it would be fetched for everybody, and Node alone needs it
import { getRequestListener } from "npm:@hono/node-server@2.1.9";

interface ServeOptions {
  readonly hostname: string;
  readonly port: number;
  readonly signal?: AbortSignal;
  readonly onError: (error: unknown) => Response;
}

/** Who asks, as `Deno.serve` tells. */
interface Info {
  readonly remoteAddr: { readonly transport: "tcp"; readonly hostname: string; readonly port: number };
}

/** What of `Deno.HttpServer` Retort uses. */
export interface HttpServer {
  readonly addr: { readonly transport: "tcp"; readonly hostname: string; readonly port: number };
  readonly finished: Promise<void>;
  shutdown(): Promise<void>;
}

/** `Deno.serve` over Node's own server. It resolves when it listens, and rejects where it cannot. */
export async function serve(
  { hostname, port, signal, onError }: ServeOptions,
  handler: (request: Request, info: Info) => Response | Promise<Response>,
): Promise<HttpServer> {
  const listener = getRequestListener(
    (request, env) => handler(request, infoOf((env as { readonly incoming: IncomingMessage }).incoming)),
    { errorHandler: onError, overrideGlobalObjects: false },
  );
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: hostname, port }, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const finished = new Promise<void>((resolve, reject) => {
    server.once("close", resolve);
    server.once("error", reject);
  });
  signal?.addEventListener("abort", () => server.closeAllConnections());
  const address = server.address() as AddressInfo;
  return {
    addr: { transport: "tcp", hostname: address.address, port: address.port },
    finished,
    async shutdown() {
      if (server.listening) server.close();
      server.closeIdleConnections();
      await finished.catch(() => {});
    },
  };
}

function infoOf({ socket }: IncomingMessage): Info {
  const { remoteAddress = "", remotePort = 0 } = socket;
  return { remoteAddr: { transport: "tcp", hostname: remoteAddress, port: remotePort } };
}
