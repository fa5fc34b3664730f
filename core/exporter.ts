import type { TrainedStudent } from "./student_folder.ts";

/** What an exporter is given. */
export interface ExportRequest {
  /** How the model is to be called where it is served. */
  readonly name: string;
  readonly trained: TrainedStudent;
}

/** Turns a trained student into files for somewhere else. */
export interface Exporter {
  /** The files of the folder by their relative paths, with `/`. Throws a `UserError` that names a layer it does not cover. */
  export(request: ExportRequest): Promise<ReadonlyMap<string, Uint8Array>>;
}
