import { CHECKSUMS } from "../base/checksums.ts";
import { show, UserError } from "../base/errors.ts";
import { readJson } from "../base/json_file.ts";
import { type Storage, subfolder } from "../base/storage.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { textCell } from "../data/tables/given_rows.ts";
import { readStudent } from "../edge/student_folder.ts";
import type { Prediction } from "../exporter.ts";
import type { AnyReport } from "../report.ts";

/** What a run has made. */
export interface Distilled<S extends DistilledStudent = DistilledStudent> {
  readonly report: AnyReport;
  readonly student: S;
}

/** Files by their relative paths. */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** A trained student in hand. It owns its weights: dispose it, or declare it with `using`. */
export interface DistilledStudent extends Disposable {
  /** The classes, in the order of `probabilities`; of other tasks what each output is called. */
  readonly classes: readonly string[];
  /**
   * What it says of each of these rows, objects with the columns of the training rows: further ones are no matter, and the label
   * need not be there.
   */
  predict(rows: readonly object[]): Promise<readonly Prediction[]>;
  /** The student as the files that an exporter makes of it: `export("edge")`, `export("onnx")`, `export("tfjs")`. */
  export(target: string, options?: Readonly<Record<string, unknown>>): Promise<Files>;
  /** The files of its folder: what `save` writes, and commands, servers and pages take. */
  files(): Promise<Files>;
  /** Frees its weights; a second call does nothing. */
  dispose(): void;
}

/**
 * Opens the student of a run's folder; the run's backend must be active. `where` names the folder in errors, `name` is how the
 * model is called where it is exported to.
 */
export async function distilledStudent(
  storage: Storage,
  { where, name, catalogue }: {
    readonly where: string;
    readonly name: string;
    readonly catalogue: Catalogue;
  },
): Promise<DistilledStudent> {
  const folder = subfolder(storage, "student");
  const trained = await readStudent(folder, where, { catalogue });
  const { preprocessing: { classes, columns }, student } = trained;
  let isDisposed = false;
  const dispose = () => {
    if (!isDisposed) student.dispose();
    isDisposed = true;
  };
  const inUse = (action: string) => {
    if (isDisposed) throw new UserError(`Cannot ${action} as the student must not be disposed: it is`);
  };
  return {
    classes,
    async predict(rows) {
      inUse("predict");
      if (!rows.length) return [];
      return await trained.predict(rows.map((row, i) => {
        if (typeof row !== "object" || row === null || Array.isArray(row)) {
          throw new UserError(
            `Cannot predict as row ${
              i + 1
            } must be an object with its cells by column name: current value is ${show(row)}`,
          );
        }
        const cells = new Map<string, string | undefined>();
        for (const { name, missing } of columns) {
          // Objects leave out what they do not have, if training rows did.
          if (Object.hasOwn(row, name)) cells.set(name, textCell(Reflect.get(row, name)));
          else if (missing) cells.set(name, undefined);
        }
        return { number: i + 1, cells };
      }));
    },
    async export(target, options = {}) {
      inUse("export");
      const exporter = catalogue.make("exporter", { ...options, use: target });
      return await exporter.export({ name, trained }) as Files;
    },
    async files() {
      const names = Object.keys(await readJson(folder, CHECKSUMS, where) as Readonly<Record<string, string>>);
      const found = await Promise.all(
        [...names, CHECKSUMS].map(async (file) => [file, await folder.read(file)] as const),
      );
      return new Map(found.filter(([, bytes]) => bytes !== undefined)) as Files;
    },
    dispose,
    [Symbol.dispose]: dispose,
  };
}
