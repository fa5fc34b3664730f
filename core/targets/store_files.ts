import * as z from "zod";
import { bodyOf, DIGEST, withChecksum } from "../base/checksummed.ts";
import { UserError } from "../base/errors.ts";
import { bytesOf, concat, toHex } from "../base/fingerprint.ts";
import type { Storage } from "../base/storage.ts";
import type { Answers } from "./answers.ts";
import { arraysIn, bytesFor, emptyAnswers, type Layout, layoutOf, readBytes } from "./encoding.ts";
import { differences, type TargetIdentity } from "./identity.ts";
import type { TargetPlace, TargetRequest, TargetStore } from "./store.ts";

/**
 * The format of the files. Answers of version 1, whose logits are not relative to their row's largest, are labelled anew
 * in their place; any other version is refused.
 */
const VERSION = 2;
const EARLIER = 1;
const MANIFEST = "targets.json";

/** What `targets.json` says of the chunks beside it. */
interface Manifest {
  readonly version: typeof VERSION | typeof EARLIER;
  readonly identity: TargetIdentity;
  readonly rows: number;
  readonly passes: number;
  readonly chunkRows: number;
  readonly layout: Layout;
}

/**
 * Answers in folders, one for each stage: `targets.json` says what they are for, `chunk-00000.bin` and so on hold the
 * answers, each with the fingerprint of what it belongs to and a checksum. A file is whole or not there, so what was
 * written before a kill is kept. `open` gives the folder of a place, `where` names them all in errors.
 */
export function storedTargets(
  { open, where }: { readonly open: (place: string) => Storage; readonly where: string },
): TargetStore {
  /** Places that are whole, by fingerprint: a second stage that is taught the same reads them there. */
  const whole = new Map<string, string>();
  return {
    async open(place, request) {
      const { identity } = request;
      const at = async (place: string) => {
        const folder = { storage: open(place), where: `${where}/${place}` };
        return { place, folder, manifest: await readManifest(folder, request) };
      };
      let found = await at(place);
      const known = whole.get(identity.fingerprint);
      if (!found.manifest && known !== undefined) found = await at(known);
      const { folder, manifest } = found;
      return placeIn(folder, request, current(manifest), () => whole.set(identity.fingerprint, found.place));
    },
  };
}

/** What is written there as this version writes it. */
function current(manifest: Manifest | undefined): Manifest | undefined {
  return manifest?.version === VERSION ? manifest : undefined;
}

/** A folder, and its name in errors. */
interface Folder {
  readonly storage: Storage;
  readonly where: string;
}

function placeIn(
  { storage, where }: Folder,
  request: TargetRequest,
  manifest: Manifest | undefined,
  done: () => void,
): TargetPlace {
  const { identity, rows, passes, encoding, starts } = request;
  const chunkRows = manifest?.chunkRows ?? request.chunkRows;
  const perPass = Math.ceil(rows / chunkRows);
  const rowsOf = (chunk: number) => Math.min(chunkRows, rows - (chunk % perPass) * chunkRows);
  const answersIn = (chunk: number) => {
    const from = (chunk % perPass) * chunkRows;
    return starts ? starts[from + rowsOf(chunk)]! - starts[from]! : rowsOf(chunk);
  };
  const seen = new Set<number>();
  const note = (chunk: number) => {
    if (seen.add(chunk).size === perPass * passes) done();
  };
  /** Another process may have begun meanwhile. */
  const look = async () => {
    const begun = current(await readManifest({ storage, where }, request));
    if (begun && begun.chunkRows !== chunkRows) {
      throw new UserError(
        `Cannot label in ${where}: another process has begun it meanwhile with chunks of ${begun.chunkRows} rows: ` +
          `run this again`,
      );
    }
    return begun;
  };
  let release: (() => Promise<void>) | undefined;
  return {
    chunkRows,
    get asked() {
      return (manifest?.identity ?? identity).asked;
    },
    async read(chunk) {
      manifest ??= await look();
      const bytes = manifest && await storage.read(fileOf(chunk));
      if (!manifest || !bytes) return undefined;
      const { layout, identity: { fingerprint } } = manifest;
      const problem = await damage(bytes, {
        fingerprint,
        chunk,
        size: bytesFor(layout, encoding, answersIn(chunk)),
      });
      if (problem) {
        throw new UserError(
          `Cannot use the soft targets in ${where}: ${fileOf(chunk)} must be ${problem}; ` +
            `remove that file to have its rows labelled anew`,
        );
      }
      note(chunk);
      const answers = emptyAnswers(layout, encoding, answersIn(chunk));
      readBytes(answers, bytes.subarray(HEADER));
      return answers;
    },
    async claim() {
      release ??= await storage.claim?.(".") ?? (() => Promise.resolve());
      manifest ??= await look();
      if (!manifest) await removeEarlier({ storage, where }, request);
    },
    async write(chunk, answers) {
      if (!manifest) {
        manifest = { version: VERSION, identity, rows, passes, chunkRows, layout: layoutOf(answers) };
        await storage.write(MANIFEST, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
      }
      await storage.write(fileOf(chunk), await chunkFile(manifest.identity.fingerprint, chunk, answers));
      note(chunk);
    },
    async close() {
      if (!release) return;
      try {
        await storage.remove(".tmp");
      } finally {
        await release();
        release = undefined;
      }
    },
  };
}

function fileOf(chunk: number): string {
  return `chunk-${String(chunk).padStart(5, "0")}.bin`;
}

/** Removes the chunks of an earlier version; its manifest is there until another takes its place. */
async function removeEarlier(folder: Folder, request: TargetRequest): Promise<void> {
  const there = await readManifest(folder, request);
  if (there?.version !== EARLIER) return;
  const { rows, passes, chunkRows } = there;
  for (let chunk = 0; chunk < Math.ceil(rows / chunkRows) * passes; chunk++) {
    await folder.storage.remove(fileOf(chunk));
  }
}

/** A chunk's bytes before its answers: the fingerprint that it belongs to, and its number. */
const HEADER = 32 + 4;

/** Header, answers and the SHA-256 of both. */
function chunkFile(fingerprint: string, chunk: number, answers: Answers): Promise<Uint8Array> {
  return withChecksum(concat([headerOf(fingerprint, chunk), ...arraysIn(answers).map(bytesOf)]));
}

function headerOf(fingerprint: string, chunk: number): Uint8Array {
  const header = new Uint8Array(HEADER);
  for (let i = 0; i < 32; i++) header[i] = parseInt(fingerprint.slice(2 * i, 2 * i + 2), 16);
  new DataView(header.buffer).setUint32(32, chunk, true);
  return header;
}

/** What is wrong with a chunk's bytes, as the rule that they break and what they are, or undefined. */
async function damage(
  bytes: Uint8Array,
  { fingerprint, chunk, size }: {
    readonly fingerprint: string;
    readonly chunk: number;
    readonly size: number;
  },
): Promise<string | undefined> {
  const whole = HEADER + size + DIGEST;
  if (bytes.length !== whole) return `whole, ${whole} bytes: current value is ${bytes.length}`;
  if (!await bodyOf(bytes)) return "unaltered: its checksum does not match";
  const header = headerOf(fingerprint, chunk);
  if (header.every((byte, i) => byte === bytes[i])) return undefined;
  const there = `${short(toHex(bytes.subarray(0, 32)))} chunk ${
    new DataView(bytes.slice(32, 36).buffer).getUint32(0, true)
  }`;
  return `chunk ${chunk} of ${short(fingerprint)}: current value is ${there}`;
}

const layout: z.ZodType<Layout> = z.lazy(() =>
  z.strictObject({
    classes: z.int().min(1),
    features: z.record(z.string(), z.array(z.int().min(0))).optional(),
    members: z.array(layout).optional(),
  }) as z.ZodType<Layout>
);

const schema = z.object({
  version: z.union([z.literal(VERSION), z.literal(EARLIER)]),
  identity: z.strictObject({
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    encoding: z.string(),
    data: z.string(),
    preprocessing: z.string(),
    rows: z.string(),
    views: z.string(),
    teacher: z.string(),
    asked: z.array(z.string()),
  }),
  rows: z.int().min(1),
  passes: z.int().min(1),
  chunkRows: z.int().min(1),
  layout,
});

/** What is stored in a folder, or undefined where nothing is. Throws where it is not what is asked for. */
async function readManifest(
  { storage, where }: Folder,
  { identity, rows, passes }: TargetRequest,
): Promise<Manifest | undefined> {
  const bytes = await storage.read(MANIFEST);
  if (!bytes) return undefined;
  const refuse = (problem: string) => {
    const remedy = "name another folder with --targets, or remove this one to have the rows labelled anew";
    return new UserError(`Cannot use the soft targets in ${where}: ${problem}; ${remedy}`);
  };
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw refuse(`${MANIFEST} must be whole JSON: it is not`);
  }
  const version = (json as Partial<Manifest> | null)?.version;
  if (version !== VERSION && version !== EARLIER) {
    throw refuse(`${MANIFEST} must be of version ${VERSION}: current value is ${JSON.stringify(version)}`);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw refuse(`${MANIFEST} must be as it was written: it is not`);
  const manifest = parsed.data as Manifest;
  const [first, ...others] = differences(manifest.identity, identity);
  if (first) {
    const rule = { asked: "hold what this run asks of the teacher", encoding: "be encoded as this run asks" };
    const { part, there, here } = first;
    const must = part === "asked" || part === "encoding" ? rule[part] : `be of the same ${part}`;
    const names = others.map(({ part }) => part).join(" and ");
    const also = names && ` (as ${others.length === 1 ? "does" : "do"} ${names})`;
    throw refuse(
      `they must ${must}: ${part} differs${also}: ${short(there)} there and ${short(here)} here, ` +
        `fingerprint ${short(manifest.identity.fingerprint)} there and ${short(identity.fingerprint)} here`,
    );
  }
  // The identity says how many, so the file was changed.
  if (manifest.rows !== rows || manifest.passes !== passes) {
    throw refuse(
      `${MANIFEST} must be of ${rows} rows in ${passes} passes: it is of ${manifest.rows} in ${manifest.passes}`,
    );
  }
  return manifest;
}

/** Enough of a hash to tell it from another; other texts as they are. */
function short(text: string): string {
  return /^[0-9a-f]{64}$/.test(text) ? text.slice(0, 12) : text;
}
