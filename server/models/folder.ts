import { join } from "node:path";
import { UserError } from "../../core/base/errors.ts";
import type { Storage } from "../../core/base/storage.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { MORE_FILES, STUDENT_FILES } from "../model_place.ts";
import { MODEL_NAME, type Models } from "./models.ts";
import { studentOffer } from "./student_offer.ts";

/** Where models are, and how they are looked after. */
export interface FolderOptions {
  /** `<name>/<version>/`, or `<name>/` for version 1, is a student's folder. It need not be there. */
  readonly root: string;
  readonly catalogue: Catalogue;
  /** Where students compute that the compact runtime does not cover. */
  readonly backend?: string;
  /** Milliseconds from one look to the next. */
  readonly every?: number;
  /** Told of what is not served, once. */
  readonly refused?: (path: string, reason: string) => void;
}

/** A folder of models that is looked after. */
export interface ModelsFolder {
  /** Looks at once, and waits until all that is new is loaded. What has changed since the last look waits for the next. */
  scan(): Promise<void>;
  /** Looks no more. What is served stays. */
  close(): Promise<void>;
}

/** The files of a student that is served; there may be more. */
const FILES = [...STUDENT_FILES, ...MORE_FILES];
/** Whose models they are, for `Models`. */
const SOURCE = "models folder";

/** A version in the folder. */
interface Found {
  readonly name: string;
  readonly version: string;
  /** From the root. */
  readonly path: string;
}

/** What is known of a version from earlier looks. */
interface Known extends Found {
  /** Sizes and times of its files as they were at the last look. */
  seen: string;
  /** As they were when it was offered. */
  offered: string | undefined;
  /** Looks until one that could not be loaded is offered again, and how many there were the last time; 0 where it could be. */
  looksLeft: number;
  looks: number;
}

/** Looks until what could not be loaded is tried again, though its files are the same: the first time, and at the most. */
const RETRY = { first: 8, most: 64 };

/**
 * Serves the students of a folder: what is there at once, then, looking again every few seconds, what is new or has changed, and no
 * more what has gone. A version that has changed waits until two looks see it alike, so that none is loaded that is being copied.
 */
export async function watchModels(models: Models, options: FolderOptions): Promise<ModelsFolder> {
  const { root, catalogue, backend = "wasm", every = 2000, refused = () => {} } = options;
  const known = new Map<string, Known>();
  const told = new Set<string>();
  const tell = (path: string, reason: string) => {
    if (told.has(`${path}\n${reason}`)) return;
    told.add(`${path}\n${reason}`);
    refused(path, reason);
  };

  const look = async (isFirst: boolean) => {
    const { found, closed } = await versionsIn(root, tell);
    for (const [path, { name, version }] of known) {
      // What may not be looked at any more is there, for all that is known.
      if (found.has(path) || closed.has(name)) continue;
      known.delete(path);
      models.withdraw(name, version, SOURCE);
    }
    for (const name of closed) {
      const isKnown = [...known.values()].some((one) => one.name === name);
      // It is a model that cannot be loaded, and says so where models are listed.
      if (!isKnown) found.set(name, { name, version: "1", path: name });
    }
    for (const [path, one] of found) {
      const state = await stateOf(join(root, path));
      const before = known.get(path);
      const mine: Known = before ?? { ...one, seen: state, offered: undefined, looksLeft: 0, looks: 0 };
      const isStill = isFirst || before?.seen === state;
      mine.seen = state;
      known.set(path, mine);
      if (!isStill) continue;
      // Rights, or what the system had too little of, may be other ones by now.
      const isDue = mine.looks > 0 && --mine.looksLeft <= 0;
      if (mine.offered === state && !isDue) continue;
      if (mine.offered !== state) mine.looks = 0;
      mine.offered = state;
      const storage = confined(root, path);
      await models.offer({ ...studentOffer({ ...one, storage, catalogue, backend }), source: SOURCE }).then(
        () => mine.looks = 0,
        () => {
          mine.looks = Math.min(RETRY.most, mine.looks === 0 ? RETRY.first : 2 * mine.looks);
          mine.looksLeft = mine.looks;
        },
      );
    }
  };

  let looking = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  /** One look at a time; the next one is set when it has ended. */
  const scan = (isFirst = false): Promise<void> => {
    clearTimeout(timer);
    looking = looking.catch(() => {}).then(() => look(isFirst)).finally(() => {
      clearTimeout(timer);
      if (!isClosed) timer = setTimeout(again, every);
    });
    return looking;
  };
  const again = () =>
    scan().catch((error) => tell(".", error instanceof Error ? error.message : String(error)));

  await scan(true);
  return {
    scan: () => scan(),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await looking.catch(() => {});
      clearTimeout(timer);
    },
  };
}

/** All versions there are, by their paths from the root, and the models whose folders this user may not look into. */
async function versionsIn(
  root: string,
  refused: (path: string, reason: string) => void,
): Promise<{ readonly found: Map<string, Found>; readonly closed: ReadonlySet<string> }> {
  const found = new Map<string, Found>();
  const closed = new Set<string>();
  for (const name of await foldersIn(root, "", refused)) {
    let there: boolean[];
    let versions: string[];
    let isOther = false;
    try {
      there = await Promise.all(FILES.map((file) => exists(join(root, name, file))));
      versions = there[0] ? [] : await foldersIn(root, name, refused);
      isOther = versions.length === 0 && !there.includes(true) && await hasFile(join(root, name));
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) continue;
      if (!(error instanceof Deno.errors.PermissionDenied)) throw error;
      closed.add(name);
      continue;
    }
    // Without all of its files it is a student still, of which is told that it cannot be loaded.
    if (versions.length === 0 && there.includes(true)) {
      found.set(name, { name, version: "1", path: name });
      continue;
    }
    if (isOther) refused(name, "it holds neither a student nor folders of its versions");
    for (const version of versions) {
      const path = join(name, version);
      found.set(path, { name, version, path });
    }
  }
  return { found, closed };
}

/** The folders in a folder whose names may be those of a model, in their order. */
async function foldersIn(
  root: string,
  path: string,
  refused: (path: string, reason: string) => void,
): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const { name, isFile } of Deno.readDir(join(root, path))) {
      if (isFile || name.startsWith(".")) continue;
      const inside = join(path, name);
      if (!MODEL_NAME.test(name)) {
        refused(inside, "its name must be letters, digits, dots, dashes and underscores, 100 at most");
      } else if (!await isFolderUnder(root, join(root, inside))) {
        refused(inside, "it must be a folder that lies in the models folder, links included");
      } else names.push(name);
    }
  } catch (error) {
    if (error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory) return [];
    throw error;
  }
  return names.sort();
}

async function hasFile(path: string): Promise<boolean> {
  for await (const { name, isFile } of Deno.readDir(path)) if (isFile && !name.startsWith(".")) return true;
  return false;
}

/** False where there is no such file. Throws where this user may not look. */
async function exists(path: string): Promise<boolean> {
  return await Deno.lstat(path).then(() => true, (error) => {
    if (error instanceof Deno.errors.PermissionDenied) throw error;
    return false;
  });
}

/** True, too, where this user may not look: what has been served from there is not withdrawn, and who reads it says why. */
async function isFolderUnder(root: string, path: string): Promise<boolean> {
  try {
    return isUnder(await Deno.realPath(root), await Deno.realPath(path)) &&
      (await Deno.stat(path)).isDirectory;
  } catch (error) {
    return error instanceof Deno.errors.PermissionDenied;
  }
}

function isUnder(root: string, path: string): boolean {
  return path.startsWith(root.endsWith("/") ? root : `${root}/`);
}

/** The clock of a file system moves in steps: what was written less than these milliseconds ago may be written again unseen. */
const STEP = 20;

/** Sizes and times of a student's files: another text where one of them was written, or may have been. */
async function stateOf(folder: string): Promise<string> {
  const now = Date.now();
  const states = await Promise.all(FILES.map(async (name) => {
    const info = await Deno.stat(join(folder, name)).catch(() => undefined);
    const written = info?.mtime?.getTime() ?? 0;
    const isFresh = Math.abs(now - written) < STEP;
    return info ? `${info.ino}:${info.size}:${written}${isFresh ? `:${now}` : ""}` : "none";
  }));
  return states.join(" ");
}

/** A folder that is read only, and of which only what lies under the root, wherever its links lead. */
function confined(root: string, path: string): Storage {
  const readOnly = () => Promise.reject(new UserError(`Cannot write to ${path}: models are read only`));
  return {
    async read(file) {
      const inside = join(path, file);
      let real: string;
      try {
        real = await Deno.realPath(join(root, inside));
      } catch (error) {
        if (error instanceof Deno.errors.NotFound) return undefined;
        throw new UserError(`Cannot read ${inside}: this user must be allowed to`);
      }
      // A pipe or a device would never end.
      if (!isUnder(await Deno.realPath(root), real) || !(await Deno.stat(real)).isFile) {
        throw new UserError(
          `Cannot read ${inside}: it must be a file that lies in the models folder, links included`,
        );
      }
      return await Deno.readFile(real);
    },
    write: readOnly,
    remove: readOnly,
  };
}
