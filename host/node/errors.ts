/** The classes of `Deno.errors` that Retort names. Node tells errors of the system apart by a code: these know it. */

type Code = string;

/** A class whose instances are all errors with one of some codes. */
function withCode(name: string, ...codes: readonly Code[]): new (message?: string) => Error {
  return class extends Error {
    readonly code = codes[0];

    static override [Symbol.hasInstance](error: unknown): boolean {
      return error instanceof Error && codes.includes((error as { readonly code?: Code }).code ?? "");
    }

    constructor(message?: string) {
      super(message);
      this.name = name;
    }
  };
}

export const errors = {
  NotFound: withCode("NotFound", "ENOENT"),
  AlreadyExists: withCode("AlreadyExists", "EEXIST"),
  NotADirectory: withCode("NotADirectory", "ENOTDIR"),
  PermissionDenied: withCode("PermissionDenied", "EACCES", "EPERM"),
  BrokenPipe: withCode("BrokenPipe", "EPIPE"),
  AddrInUse: withCode("AddrInUse", "EADDRINUSE"),
  AddrNotAvailable: withCode("AddrNotAvailable", "EADDRNOTAVAIL"),
  /** Node asks nobody for permissions, unless its permission model is on. */
  NotCapable: withCode("NotCapable", "ERR_ACCESS_DENIED"),
} as const;
