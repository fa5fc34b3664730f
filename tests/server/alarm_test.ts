import { assert, assertEquals } from "@std/assert";
import { ownAlarm, sharedAlarm } from "../../server/security/alarm.ts";

/** Resolves with what has rung once the last has. */
function ringing(make: (ring: (name: string) => () => void) => void, last: string): Promise<string[]> {
  const rung: string[] = [];
  return new Promise((resolve) =>
    make((name) => () => {
      rung.push(name);
      if (name === last) resolve(rung);
    })
  );
}

for (const [kind, alarm] of [["ownAlarm", ownAlarm], ["sharedAlarm", sharedAlarm()]] as const) {
  Deno.test(`${kind} rings in the order of the times, and not where it was taken back`, async () => {
    const rung = await ringing((ring) => {
      alarm(0.06, ring("late"));
      alarm(0.02, ring("first"));
      const stop = alarm(0.02, ring("never"));
      alarm(0.02, ring("second"));
      alarm(Infinity, ring("at the end of time"));
      stop();
      stop();
    }, "late");
    assertEquals(rung, ["first", "second", "late"]);
  });
}

Deno.test("sharedAlarm rings for who comes while another rings, and for who comes after all have gone", async () => {
  const alarm = sharedAlarm();
  const rung = await ringing((ring) => {
    const stops = Array.from({ length: 1000 }, (_, i) => alarm(0.01, ring(`${i}`)));
    // From the middle, the front and the back.
    for (let i = 0; i < 1000; i++) if (i % 100 !== 50) stops[(i * 7) % 1000]!();
    alarm(0.01, () => alarm(0.01, ring("last")));
  }, "last");
  assertEquals(rung.length, 11);
  assertEquals(rung.slice(0, -1), rung.slice(0, -1).toSorted((a, b) => Number(a) - Number(b)));
  assertEquals(await ringing((ring) => void alarm(0.01, ring("again")), "again"), ["again"]);
});

Deno.test("sharedAlarm keeps no timer for nobody", () => {
  const alarm = sharedAlarm();
  // A timer that is left would be reported at the end of this test.
  const stops = Array.from({ length: 10 }, () => alarm(100, () => assert(false)));
  stops.forEach((stop) => stop());
});
