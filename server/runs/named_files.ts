import { UserError } from "../../core/base/errors.ts";
import type { Storage } from "../../core/base/storage.ts";
import type { FileSource } from "../../core/dataset.ts";
import { localFiles } from "../../host/files.ts";
import { localStorage } from "../../host/storage.ts";

/** Where the names that a config has for paths lead to. It is plain data, for a Worker. */
export type Places = Readonly<Record<string, string>>;

/** The files of data sets by the server's own names for them; no path is ever opened, and none is told. */
export function namedFiles(places: Places): FileSource {
  const files = localFiles();
  const named = async <T>(name: string, open: (path: string) => Promise<T>) => {
    const path = placeOf(places, name);
    try {
      return await open(path);
    } catch (error) {
      throw error instanceof UserError ? new UserError(error.message.replaceAll(path, name)) : error;
    }
  };
  return { open: (name) => named(name, files.open), openAt: (name) => named(name, files.openAt!) };
}

/** The folders of models by the server's own names for them. They are read only. */
export function namedStorages(places: Places): (name: string) => Storage {
  const refuse = () => Promise.reject(new UserError("Cannot write to a model: it must stay as it is"));
  return (name) => {
    const path = placeOf(places, name);
    const storage = localStorage(path);
    const read = async (file: string) => {
      try {
        return await storage.read(file);
      } catch (error) {
        throw error instanceof UserError ? new UserError(error.message.replaceAll(path, name)) : error;
      }
    };
    return { read, write: refuse, remove: refuse };
  };
}

function placeOf(places: Places, name: string): string {
  const path = Object.hasOwn(places, name) ? places[name] : undefined;
  if (path !== undefined) return path;
  throw new UserError(
    `Cannot open ${JSON.stringify(name)}: it must be a name that this server knows: it is not`,
  );
}
