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

Deno.test("logitsOfAnswers() scales numbers as the run's are, and takes labels' probabilities each by itself", () => {
  const numbers = {
    task: "numbers",
    from: "numbers",
    scales: [{ mean: 10, sd: 2 }, { mean: -1, sd: 0.5 }],
  } as const;
  const labels = { task: "labels", from: "sigmoid" } as const;
  assertEquals(
    [...logitsOfAnswers({ numbers: [[12, -1], [9, 0]] }, { ...BY, answer: numbers })],
    [1, 0, -0.5, 2],
  );
  assertEquals([...logitsOfAnswers({ logits: [[1, -2], [0.5, 3]] }, { ...BY, answer: numbers })], [
    1,
    -2,
    0.5,
    3,
  ]);
  const [even, sure, no, odds] = logitsOfAnswers({ probabilities: [[0.5, 1], [0, 0.75]] }, {
    ...BY,
    answer: labels,
  });
  assertEquals([even, Math.round(sure!), Math.round(no!)], [0, 16, -16]);
  assertEquals(odds, Math.fround(Math.log(3)));
  const refused: readonly (readonly [unknown, typeof numbers | typeof labels, string])[] = [
    [{ probabilities: [[1, 0], [0, 1]] }, numbers, "they must be an object with logits or numbers"],
    [{ numbers: [[1, 0], [0, 1]] }, labels, "they must be an object with logits or probabilities"],
    [{ numbers: [[1, Infinity], [0, 1]] }, numbers, "each must be a finite number, and row"],
    [{ probabilities: [[1, 1.5], [0, 1]] }, labels, "each must be a probability from 0 to 1"],
    [{ numbers: [[1], [0, 1]] }, numbers, "must have a number for each of the 2 outputs"],
  ];
  for (const [answers, answer, message] of refused) {
    assertThrows(() => logitsOfAnswers(answers as never, { ...BY, answer }), UserError, message);
  }
});
