import { definePlugin, functionTeacher } from "@retort/retort";
import * as z from "zod";

/** What of the package is used: names of languages with their probabilities, the likeliest first. */
interface Identifier {
  load(): Promise<{
    predict(text: string, top: number, least: number): {
      size(): number;
      get(at: number): readonly [probability: number, label: string];
    };
  }>;
}

/** The package: its weights come with it. It is fetched when a run first asks for it, and nothing of it is in this repository. */
const PACKAGE = "npm:fasttext.wasm.js@1.0.0";
/** Languages that it knows. */
const ALL = 176;
/** What a class has at least: the identifier rounds small probabilities to 0. */
const LEAST = 1e-6;

/**
 * fastText's language identifier (lid.176.ftz) as a teacher of texts: the probability of each class, a class being the code of a
 * language (`en`, `de`), among those of this data.
 *
 * Joulin, Grave, Bojanowski & Mikolov (2017), Bag of Tricks for Efficient Text Classification, https://arxiv.org/abs/1607.01759
 */
export const identifier = definePlugin({
  kind: "teacher",
  name: "language-identifier",
  summary: "fastText's lid.176: which language a text is in.",
  paper: "Joulin, Grave, Bojanowski & Mikolov (2017), Bag of Tricks for Efficient Text Classification, " +
    "https://arxiv.org/abs/1607.01759",
  options: () => z.strictObject({ column: z.string().default("text").describe("The column of texts.") }),
  create({ column }) {
    let model: ReturnType<Identifier["load"]> | undefined;
    return functionTeacher({
      name: "lid.176",
      fingerprint: [PACKAGE, column],
      batchRows: 256,
      async label(rows, { classes }) {
        model ??= (async () => {
          const { getLIDModel } = await import(PACKAGE) as { getLIDModel(): Promise<Identifier> };
          return (await getLIDModel()).load();
        })();
        const identifier = await model;
        return rows.map((row) => {
          const found = new Map<string, number>();
          // A line break ends a text for fastText.
          const answers = identifier.predict(String(row[column] ?? "").replaceAll(/\s+/g, " "), ALL, 0);
          for (let i = 0; i < answers.size(); i++) {
            const [probability, label] = answers.get(i);
            found.set(label.replace("__label__", ""), probability);
          }
          // Other languages are none of these classes: what is left is divided by its sum.
          const own = classes.map((name) => Math.max(found.get(name) ?? 0, LEAST));
          const sum = own.reduce((a, b) => a + b, 0);
          return own.map((probability) => probability / sum);
        });
      },
    });
  },
});
