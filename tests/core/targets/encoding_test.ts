import { assert, assertEquals, assertNotStrictEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { bytesOf, concat } from "../../../core/base/fingerprint.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { softmax } from "../../../core/base/softmax.ts";
import type { Answers } from "../../../core/targets/answers.ts";
import {
  arraysIn,
  bytesFor,
  copyInto,
  emptyAnswers,
  encodeInto,
  type Encoding,
  layoutOf,
  readBytes,
} from "../../../core/targets/encoding.ts";
import { labelledTeacher } from "../../../core/targets/labelled_teacher.ts";
import { read } from "../../support/tensors.ts";

/** Two rows of five classes, with layers, a member, and a member of that. */
const RICH: Answers = {
  classes: 5,
  logits: Float32Array.of(5, 1, 4, 2, 3, 1, 2, 3, 4, 5),
  features: { image: { shape: [1, 2], values: Float32Array.of(1.5, 2.5, 3.5, 4.5) } },
  members: [{
    classes: 5,
    logits: Float32Array.from({ length: 10 }, (_, i) => i),
    members: [{ classes: 5, logits: new Float32Array(10) }],
  }],
};

const ENCODINGS: readonly Encoding[] = [
  { precision: "float32" },
  { precision: "float16" },
  { precision: "float16", top: 2 },
  { precision: "float32", top: 4 },
  { precision: "float16", top: 5 },
];

for (const encoding of ENCODINGS) {
  Deno.test(`answers go through bytes and come out the same: ${JSON.stringify(encoding)}`, () => {
    const layout = layoutOf(RICH);
    assertEquals(JSON.parse(JSON.stringify(layout)), layout);
    const encoded = emptyAnswers(layout, encoding, 3);
    assertEquals(encodeInto(encoded, RICH, 1), undefined);
    const bytes = concat(arraysIn(encoded).map(bytesOf));
    assertEquals(bytes.length, bytesFor(layout, encoding, 3));
    const read = emptyAnswers(layout, encoding, 3);
    readBytes(read, bytes);
    assertEquals(read, encoded);
    assertNotStrictEquals(read.logits.buffer, encoded.logits.buffer);
    const piece = emptyAnswers(layout, encoding, 2);
    encodeInto(piece, RICH, 0);
    const whole = emptyAnswers(layout, encoding, 3);
    copyInto(whole, piece, 1, 2);
    assertEquals(whole, encoded);
    assertEquals(encoded.top?.count, encoding.top === 5 ? undefined : encoding.top);
    assertEquals([...encoded.features!["image"]!.values], [0, 0, 1.5, 2.5, 3.5, 4.5]);
  });
}

Deno.test("encodeInto() puts a row's largest logits in their place, a member's too", () => {
  const encoded = emptyAnswers(layoutOf(RICH), { precision: "float16", top: 2 }, 2);
  encodeInto(encoded, RICH, 0);
  assertEquals([...encoded.top!.classes, ...encoded.logits], [0, 2, 4, 3, 0, -1, 0, -1]);
  assertEquals([...encoded.members![0]!.top!.classes], [4, 3, 4, 3]);
});

Deno.test("encodeInto() says which number float16 cannot hold, and float32 holds it", () => {
  const large = Float32Array.of(0, 0, 0, 0, 70000, 0, 0, 0, 0, 0);
  const [member] = RICH.members!;
  const cases: readonly (readonly [Answers, string])[] = [
    [{ ...RICH, logits: large }, "logits"],
    [{ ...RICH, features: { image: { shape: [1, 2], values: large.slice(3, 7) } } }, "image"],
    [{ ...RICH, members: [{ ...member!, logits: large }] }, "member 1's logits"],
    [
      { ...RICH, members: [{ ...member!, members: [{ classes: 5, logits: large }] }] },
      "member 1's member 1's logits",
    ],
  ];
  for (const [answers, what] of cases) {
    for (const top of [undefined, 2]) {
      const half = emptyAnswers(layoutOf(answers), { precision: "float16", top }, 2);
      const value = what === "image" ? 70000 : -70000;
      assertEquals(encodeInto(half, answers, 0), { value, what });
      const single = emptyAnswers(layoutOf(answers), { precision: "float32", top }, 2);
      assertEquals(encodeInto(single, answers, 0), undefined);
    }
  }
});

/** 200 rows of ten logits that are so much larger than they need be. */
function logitsWith(offset: number): Float32Array {
  const random = seededRandom(5);
  return Float32Array.from({ length: 2000 }, () => 3 * random.normal() + offset);
}

for (
  const encoding of [{ precision: "float16" }, { precision: "float32" }, {
    precision: "float16",
    top: 9,
  }] as const
) {
  Deno.test(`what all logits of a row have in common costs no precision: ${JSON.stringify(encoding)}`, async () => {
    for (const offset of [0, 1000, -1000, 3000, 60000]) {
      const logits = logitsWith(offset);
      const live: Answers = { classes: 10, logits, members: [{ classes: 10, logits }] };
      const encoded = emptyAnswers(layoutOf(live), encoding, 200);
      assertEquals(encodeInto(encoded, live, 0), undefined);
      const rows = Int32Array.from({ length: 200 }, (_, row) => row);
      const labelled = [{ rows, answers: encoded }];
      const teacher = labelledTeacher(
        "print",
        labelled,
        { name: "t", parameters: 1 } as Parameters<typeof labelledTeacher>[2],
      );
      const answer = () => teacher.predict({ inputs: { features: tf.zeros([200, 1]) }, rows, members: true });
      for (const side of [() => answer().logits, () => answer().members![0]!.logits]) {
        const stored = await read(side);
        for (const row of rows) {
          const [before, after] = [logits, stored].map((all) =>
            softmax(all.subarray(10 * row, 10 * row + 10))
          );
          const most = Math.max(...before!);
          assertEquals(
            after!.indexOf(Math.max(...after!)),
            before!.indexOf(most),
            `offset ${offset}, row ${row}`,
          );
          const off = Math.max(...before!.map((p, c) => Math.abs(p - after![c]!)));
          assert(off < 2e-3, `offset ${offset}, row ${row}: a probability is off by ${off}`);
          // Losses that compare logits as they are find them where they were.
          const largest = Math.max(...logits.subarray(10 * row, 10 * row + 10));
          assertEquals(Math.max(...stored.subarray(10 * row, 10 * row + 10)), largest);
        }
      }
    }
  });
}
