import { UserError } from "../core/base/errors.ts";

/** What the operating system said of a file, as one line. */
export function fileError(verb: string, path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const code = (error as { code?: string }).code ?? "";
  const reasons: Record<string, string> = {
    ENOENT: "there is no such file or folder",
    EACCES: "this user has no permission",
    EPERM: "this user has no permission",
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EFBIG: "the file would be larger than the system allows",
    EROFS: "the file system is read-only",
    ENOTDIR: "a part of the path is a file and no folder",
    EISDIR: "it is a folder",
    EEXIST: "a file of that name is in the way",
    ENAMETOOLONG: "the name is too long",
  };
  const reason = reasons[code] ??
    (error.name === "NotCapable" ? "Deno runs it without that permission" : undefined) ??
    (/^E[A-Z0-9]+$/.test(code) ? error.message.split("\n")[0] : undefined);
  return reason ? new UserError(`Cannot ${verb} ${path}: ${reason}`) : error;
}
