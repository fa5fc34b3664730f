import { testBackend } from "@retort/retort/testing";
import { myPlugin } from "./my-plugin.ts";

testBackend(myPlugin);
