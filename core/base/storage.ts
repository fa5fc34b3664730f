/** A folder of a run: files by relative path with `/`. Every write is whole or not at all. */
export interface Storage {
  /** The file's bytes, or undefined where there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Replaces the file in one step; parent folders are made. Throws a `UserError` where that fails. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Removes a file or a folder with all in it; one that is not there is none of its business. */
  remove(path: string): Promise<void>;
  /**
   * Keeps a folder for this process until what comes back is called or the process ends, however it does. Throws a
   * `UserError` where another process has it. Left out where no other process can come by.
   */
  claim?(folder: string): Promise<() => Promise<void>>;
}

/** A folder in memory. */
export function memoryStorage(): Storage & { readonly files: ReadonlyMap<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    read: (path) => Promise.resolve(files.get(path)?.slice()),
    write: (path, bytes) => Promise.resolve(void files.set(path, bytes.slice())),
    remove(path) {
      for (const name of [...files.keys()]) {
        if (name === path || name.startsWith(`${path}/`)) files.delete(name);
      }
      return Promise.resolve();
    },
  };
}

/** A part of a folder as a folder. */
export function subfolder(storage: Storage, folder: string): Storage {
  return {
    read: (path) => storage.read(`${folder}/${path}`),
    write: (path, bytes) => storage.write(`${folder}/${path}`, bytes),
    remove: (path) => storage.remove(`${folder}/${path}`),
    ...storage.claim ? { claim: (path) => storage.claim!(`${folder}/${path}`) } : {},
  };
}
