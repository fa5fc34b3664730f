import { show } from "../../../core/base/errors.ts";
import { parseNumber, positionOf } from "../../../core/data/columns.ts";
import { filesAt } from "../../../core/data/tables/files_at.ts";
import type { TextTable } from "../../../core/data/tables/text_rows.ts";
import type { ColumnKinds, FileSource, RawRow } from "../../../core/dataset.ts";
import { bad, type Options } from "./options.ts";
import { open } from "./records.ts";

/**
 * The rows as text, for a trained student; the label column may be left out of the file. Numbers and dates are written as
 * Retort reads them: those of the numeric columns that are known, or else of all that are not said to be other.
 */
export async function* rawRows(
  files: FileSource,
  options: Options,
  { isMissing, dates, number: read, relabel }: TextTable,
  like?: ColumnKinds,
): AsyncGenerator<RawRow> {
  const ignored = new Set(options.ignore);
  const { text = [], tokens = [] } = options;
  const texts = new Set([...like?.categorical ?? [], ...options.categorical, ...text, ...tokens]);
  const formatted = options.decimal === "," || options.thousands !== undefined;
  let number = 0;
  for (const path of await filesAt(files, options.path, (problem) => bad(options, problem))) {
    for await (const cells of rowsOf({ ...options, path })) yield { number: ++number, cells };
  }

  async function* rowsOf(options: Options): AsyncGenerator<Map<string, string | undefined>> {
    const { records } = await open(files, options, { labelOptional: true, like });
    let columns: readonly string[] | undefined;
    let canonical: ((text: string) => string)[] = [];
    let isLabel: ReadonlySet<number> = new Set();
    let number = 0;
    for await (const record of records) {
      if (!columns) {
        columns = record;
        isLabel = new Set(
          [options.label].flat().map((label) =>
            typeof label === "string" ? columns!.indexOf(label) : like ? -1 : positionOf(columns!, label)
          ),
        );
        const known = like && new Set(like.numeric);
        canonical = columns.map((name, i) => {
          const date = dates?.get(name);
          /** What is no such number, and would be taken for another one, is refused; other texts are left to the reader. */
          const written = (value: number, text: string, rule: string) => {
            if (!Number.isNaN(value)) return String(value);
            if (!known?.has(name) || Number.isNaN(parseNumber(text))) return text;
            throw bad(
              options,
              `row ${number}, column ${
                show(name)
              } must be ${rule}, as in the file of the training rows: current value is ${show(text)}`,
            );
          };
          if (date) return (text) => written(date(text), text, "a date");
          const isNumber = known ? known.has(name) : !isLabel.has(i) && !texts.has(name);
          const mark = options.decimal === "," ? "a decimal comma" : "a decimal point";
          const groups = options.thousands === undefined
            ? ""
            : ` and ${show(options.thousands)} between thousands`;
          return formatted && isNumber
            ? (text) => written(read!(text), text, `a number with ${mark}${groups}`)
            : (text) => text;
        });
        continue;
      }
      number++;
      const cells = new Map<string, string | undefined>();
      for (let i = 0; i < columns.length; i++) {
        const text = record[i]!;
        if (ignored.has(columns[i]!)) continue;
        const written = isMissing(text) ? undefined : canonical[i]!(text);
        cells.set(
          columns[i]!,
          isLabel.has(i) && written !== undefined ? relabel?.get(written) ?? written : written,
        );
      }
      yield cells;
    }
  }
}
