import { edge } from "../../../plugins/exporters/edge.ts";
import { type Cells, testExporter } from "../../suites/exporter.ts";

/** `student.js`, as far as it is asked here. */
interface Edge {
  readonly default: {
    predict(
      rows: readonly Cells[],
    ): readonly { readonly probabilities: Readonly<Record<string, number>> | readonly number[] }[];
  };
}

testExporter(edge, {}, {
  async answer(files, { rows }) {
    const text = new TextDecoder().decode(files.get("student.js"));
    const { default: student }: Edge = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    return (await student.predict(rows)).flatMap(({ probabilities }) => Object.values(probabilities));
  },
  precisions: ["float32", "float16", "int8"],
  // A batch norm is folded into the kernel before that is rounded, so other numbers are.
  tolerances: { float16: 1e-3 },
  refuses: [[{ precision: "int4" }, "precision must be one of"]],
});
