import { assertEquals, assertThrows } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { FLOOR } from "../../../core/models/answers.ts";
import { logitsOfAnswers } from "../../../core/models/given_answers.ts";

const BY = { who: "service", rows: Int32Array.of(4, 9), classes: ["a", "b"] };

Deno.test("logitsOfAnswers() takes lists and flat numbers, logits as they are and probabilities by their logs", () => {
  assertEquals([...logitsOfAnswers({ logits: [[1, -2], [0.5, 3]] }, BY)], [1, -2, 0.5, 3]);
  assertEquals([...logitsOfAnswers({ logits: Float64Array.of(1, -2, 0.5, 3) }, BY)], [1, -2, 0.5, 3]);
  assertEquals(
    [...logitsOfAnswers({ probabilities: [[1, 0], Float32Array.of(0.5, 0.5)] }, BY)],
    [0, Math.log(FLOOR), Math.log(0.5), Math.log(0.5)].map(Math.fround),
  );
  // Rounded to three digits.
  logitsOfAnswers({ probabilities: [[0.333, 0.666], [1, 0]] }, BY);
});

Deno.test("logitsOfAnswers() refuses what is no answer, with the row's number in the data", () => {
  const refused = (answers: unknown, message: string) =>
    assertThrows(() => logitsOfAnswers(answers as never, BY), UserError, message);
  refused(
    { logits: [[1, 2], [1e39, 0]] },
    'a number of float32, and row 10, class "a" is not: current value is 1e+39',
  );
  refused(
    { logits: [[1, 2], null] },
    "row 10 must have a number for each of the 2 classes: current value is undefined",
  );
  refused({ logits: [[1, 2], [1, "2"]] }, 'row 10, class "b" is not: current value is "2"');
  refused({ logits: { length: 2 } }, "their logits must be a list of rows");
  refused(
    undefined,
    "to rows 5 to 10: they must be an object with logits or probabilities: current value is undefined",
  );
});

Deno.test("logitsOfAnswers() reads labels each by itself, and numbers in their own units", () => {
  const labels = { ...BY, answer: { task: "labels", from: "sigmoid" } } as const;
  const logits = logitsOfAnswers({ probabilities: [[0.5, 0.75], [1, 0]] }, labels);
  assertEquals([logits[0], logits[1], logits[2]! > 60, logits[3]! < -60], [
    0,
    Math.fround(Math.log(3)),
    true,
    true,
  ]);
  const scales = [{ mean: 10, sd: 2 }, { mean: 0, sd: 0.5 }];
  const numbers = { ...BY, answer: { task: "numbers", from: "numbers", scales } } as const;
  assertEquals([...logitsOfAnswers({ numbers: [[10, 1], [14, -1]] }, numbers)], [0, 2, 2, -2]);
  assertThrows(
    () => logitsOfAnswers({ probabilities: [[1, 0], [0, 1]] }, numbers),
    UserError,
    "they must be an object with logits or numbers",
  );
  assertThrows(() => logitsOfAnswers({ numbers: [[1], [2]] }, numbers), UserError, "each of the 2 columns");
});
