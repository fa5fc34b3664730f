import { assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { lossWith } from "../../../core/catalogue/define.ts";
import { member } from "../../../plugins/losses/member.ts";
import { softTargetsLoss } from "../../../plugins/losses/soft-targets.ts";
import { testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { contextOf, randomBatch, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { read } from "../../support/tensors.ts";

const others = [softTargetsLoss];

testLoss(member, { at: 2 }, {
  others,
  members: 3,
  refuses: [
    [{}, "at must be given: a number"],
    [{ at: 0 }, "at must be at least 1: current value is 0"],
    [{ at: 1.5 }, "at must be a whole number: current value is 1.5"],
    [
      { at: 1, of: { use: "soft-targets", temperature: 0 } },
      "of.temperature must be above 0: current value is 0",
    ],
  ],
});
testLoss(member, { at: 1, of: { use: "soft-targets", temperature: 2 } }, {
  others,
  members: 1,
  only: VARIANT.numbers,
});

onBackends(EVERYWHERE, "member listens to the one it is told to", async () => {
  const batch = randomBatch(4, 3, { members: 3 });
  const soft = make(softTargetsLoss, {});
  for (const [i, teacher] of batch.members!.entries()) {
    const heard = await read(() => valueOf(make(member, { at: i + 1 }, others), batch));
    assertEquals(heard, await read(() => valueOf(soft, { ...batch, teacher })));
    assertNotEquals(heard, await read(() => valueOf(soft, batch)));
  }
});

onBackends(["cpu"], "member leaves the layers of the whole teacher to the loss", () => {
  const batch = randomBatch(2, 3, { members: 2, features: { teacher: { "teacher-2.hidden_1": 4 } } });
  const seen: string[] = [];
  const spy = {
    ...softTargetsLoss,
    create: () =>
      lossWith(({ teacher }) => {
        seen.push(...Object.keys(teacher!.features!));
        return tf.scalar(0);
      }, { needs: { teacher: ["teacher-2.hidden_1"] } }),
  };
  const loss = make(member, { at: 2 }, [spy]);
  assertEquals(loss.needs, { teacher: ["teacher-2.hidden_1"], members: true });
  tf.tidy(() => void valueOf(loss, batch));
  assertEquals(seen, ["teacher-2.hidden_1"]);
});

onBackends(["cpu"], "member says so where the teacher has too few", () => {
  const loss = make(member, { at: 4 }, others);
  for (const members of [3, 0]) {
    tf.tidy(() =>
      void assertThrows(
        () => loss(contextOf(randomBatch(2, 3, members ? { members } : {}))),
        UserError,
        `Cannot listen to a member of the teacher as it must have at least 4: it has ${members}`,
      )
    );
  }
});
