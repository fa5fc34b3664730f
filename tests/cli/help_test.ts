import { assertStringIncludes } from "@std/assert";
import process from "node:process";
import { newCommand } from "../../host/command.ts";

Deno.test("help in a terminal asks for no variable of the environment: tasks may read three alone", () => {
  const { isTTY, hasColors } = process.stdout;
  process.stdout.isTTY = true;
  process.stdout.hasColors = () => {
    throw new Deno.errors.NotCapable("it reads TERM");
  };
  try {
    const command = newCommand("deno task distill").option("--quiet", "show no progress");
    assertStringIncludes(command.helpInformation(), "show no progress");
  } finally {
    process.stdout.isTTY = isTTY;
    process.stdout.hasColors = hasColors;
  }
});
