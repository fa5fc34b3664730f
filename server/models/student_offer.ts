import type { Storage } from "../../core/base/storage.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { servedModel } from "../../core/edge/served_model.ts";
import { readStudent } from "../../core/edge/student_folder.ts";
import type { TrainedStudent } from "../../core/exporter.ts";
import type { Offer } from "./models.ts";

/** A student's folder, as a run writes it, that is to be served. */
export interface StudentFolder {
  readonly name: string;
  readonly version: string;
  readonly storage: Storage;
  readonly catalogue: Catalogue;
  /** Where students compute that the compact runtime does not cover; `wasm` by default. */
  readonly backend?: string;
}

/** The file of the exporter `edge` that answers by itself. */
const EDGE_MODULE = "student.js";

/** How a student's folder is loaded, and its module made when somebody asks for it. */
export function studentOffer(
  { name, version, storage, catalogue, backend = "wasm" }: StudentFolder,
): Pick<Offer, "name" | "version" | "load" | "edgeModule"> {
  const read = async (): Promise<TrainedStudent> => {
    await catalogue.make("backend", backend, catalogue.container.child()).activate();
    return await readStudent(storage, `${name}/${version}`, { catalogue });
  };
  return {
    name,
    version,
    load: async () => servedModel(name, await read()),
    async edgeModule() {
      const trained = await read();
      try {
        const files = await catalogue.make("exporter", "edge").export({ name, trained });
        const module = files.get(EDGE_MODULE);
        if (!module) throw new Error(`the exporter edge wrote no ${EDGE_MODULE}`);
        return module;
      } finally {
        trained.student.dispose();
      }
    },
  };
}
