import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { teacherOutputs } from "../../core/losses/context.ts";
import { traitsOf } from "../../core/losses/needs.ts";

/** A loss that listens to one member of the teacher and to no other. */
export const member = definePlugin({
  kind: "loss",
  name: "member",
  summary: "A loss that listens to one member of the teacher and to no other.",
  options: (kit) =>
    z.strictObject({
      at: z.number().int().min(1).describe("Which member of the teacher, counted from 1."),
      of: kit.part("loss").default({ use: "soft-targets" }).describe(
        "The loss that takes it for the teacher.",
      ),
    }),
  create({ at, of }, context) {
    const loss = context.make("loss", of);
    return lossWith(
      function member(context) {
        const { members = [], features } = teacherOutputs(context, "member");
        const found = members[at - 1];
        if (!found) {
          throw new UserError(
            `Cannot listen to a member of the teacher as it must have at least ${at}: it has ${members.length}`,
          );
        }
        // Layers go by the names that they have in the whole teacher.
        return loss({ ...context, teacher: { ...found, ...features ? { features } : {} } });
      },
      { ...traitsOf([loss]), needs: { ...loss.needs, members: true } },
    );
  },
});
