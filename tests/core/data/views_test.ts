import { assert, assertEquals, assertNotEquals } from "@std/assert";
import type { Augmentation } from "../../../core/augmentation.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { mixLabel } from "../../../core/data/mixed_labels.ts";
import { type BatchView, fixedView, viewBatch, type ViewSource } from "../../../core/data/views.ts";
import { clouds, partOf } from "../../toy.ts";

const PART = partOf(clouds({ rows: 20 }));
const [WIDTH, VIEWS, STRIDE] = [PART.width, 3, 100];
const ALL = Int32Array.from(PART.rows);

/** Adds noise to each row; every third row's class is then no longer known. */
const NOISE: Augmentation = {
  apply({ features, width, labels, positions }, random) {
    positions.forEach((position, i) => {
      for (let at = i * width; at < (i + 1) * width; at++) features[at]! += 0.1 * random.normal();
      if (position % 3 === 0) labels[i] = -1;
    });
  },
};

const source = (views?: number): ViewSource => ({
  part: PART,
  augmentation: NOISE,
  views,
  stride: STRIDE,
  random: seededRandom(5),
});

/** One row of what is shown. */
function rowOf({ features, labels, rows }: BatchView, i: number) {
  return { features: features.slice(i * WIDTH, (i + 1) * WIDTH), label: labels[i]!, row: rows[i]! };
}

const asItStands = (position: number) => ({
  features: PART.features.slice(position * WIDTH, (position + 1) * WIDTH),
  label: PART.labels[position]!,
  row: PART.rows[position]!,
});

Deno.test("viewBatch() shows rows as they stand where there is no augmentation", () => {
  const positions = Int32Array.of(7, 0, 19);
  const shown = viewBatch({ part: PART, random: seededRandom(5) }, positions, 3, true);
  positions.forEach((position, i) => assertEquals(rowOf(shown, i), asItStands(position)));
});

Deno.test("viewBatch() makes a new view at each step, which is no row, and leaves the part alone", () => {
  const before = PART.features.slice();
  const [first, second] = [viewBatch(source(), ALL, 0, true), viewBatch(source(), ALL, 1, true)];
  assertEquals([...first.rows], Array(20).fill(-1));
  assertNotEquals(first.features, second.features);
  assertNotEquals(first.features, before);
  assertEquals(viewBatch(source(), ALL, 1, true), second);
  assertEquals(PART.features, before);
});

Deno.test("viewBatch() shows each row as it stands or as one of its fixed views, each of them now and then", () => {
  const seen = new Map<number, Set<number>>();
  for (let step = 0; step < 60; step++) {
    const positions = seededRandom(step).permutation(20).subarray(0, 8);
    const shown = viewBatch(source(VIEWS), positions, step, true);
    positions.forEach((position, i) => {
      const { row } = rowOf(shown, i);
      const view = Math.floor(row / STRIDE);
      assertEquals(row % STRIDE, PART.rows[position]);
      // Whatever the step and the company, a view of a row is the same bytes.
      assertEquals(rowOf(shown, i), rowOf(fixedView(source(VIEWS), ALL, view), position));
      seen.set(position, (seen.get(position) ?? new Set()).add(view));
    });
  }
  for (const [position, views] of seen) {
    assertEquals([...views].sort(), [0, 1, 2, 3], `row ${position}`);
  }
  assertEquals(seen.size, 20);
});

Deno.test("fixedView() gives the rows as they stand for 0, and other rows for each view", () => {
  const views = [0, 1, 2, 3].map((view) => fixedView(source(VIEWS), ALL, view));
  ALL.forEach((position) => assertEquals(rowOf(views[0]!, position), asItStands(position)));
  for (const position of ALL) {
    const each = views.map((shown) => rowOf(shown, position).features.join());
    assertEquals(new Set(each).size, 4, `row ${position}`);
  }
});

Deno.test("fixedView() draws other views from another stream", () => {
  const [one, other] = [5, 6].map((seed) =>
    fixedView({ ...source(VIEWS), random: seededRandom(seed) }, ALL, 1)
  );
  assertNotEquals(one!.features, other!.features);
});

for (const views of [undefined, VIEWS]) {
  const title = views ? "as fixed views" : "anew at each step";
  Deno.test(`viewBatch() shows a row whose class is lost as it stands where no teacher can tell it, ${title}`, () => {
    let lost = 0;
    for (let step = 0; step < 10; step++) {
      const [taught, alone] = [true, false].map((taught) => viewBatch(source(views), ALL, step, taught));
      for (const position of ALL) {
        const [withTeacher, without] = [rowOf(taught!, position), rowOf(alone!, position)];
        if (withTeacher.label >= 0) assertEquals(without, withTeacher);
        else {
          lost++;
          assertNotEquals(withTeacher.features, asItStands(position).features);
          assertEquals(without, asItStands(position));
        }
      }
      assert(!alone!.labels.includes(-1));
    }
    assert(lost > 20);
  });
}

/** Mixes each third row with class 1, a quarter of it; loses the class of each row after one that is mixed. */
const MIXES: Augmentation = {
  apply(view) {
    view.positions.forEach((position, i) => {
      for (let at = i * WIDTH; at < (i + 1) * WIDTH; at++) view.features[at]! += 1;
      if (position % 3 === 0) mixLabel(view, i, 0.75, 1);
      if (position % 3 === 1) view.labels[i] = -1;
    });
  },
};
/** Mixes all rows with class 1, but then their class is lost. */
const LOSES: Augmentation = {
  apply(view, random) {
    MIXES.apply(view, random);
    view.labels.fill(-1);
  },
};

for (const views of [undefined, VIEWS]) {
  const title = views ? "as fixed views" : "anew at each step";
  const mixes = { ...source(views), augmentation: MIXES };

  Deno.test(`viewBatch() leaves a mixture to the teacher alone, ${title}`, () => {
    for (let step = 0; step < 5; step++) {
      const shown = viewBatch(mixes, ALL, step, true);
      assertEquals(shown.mixed, undefined);
      shown.labels.forEach((label, i) => {
        const changed = rowOf(shown, i).features[0] !== PART.features[i * WIDTH];
        const lost = changed && (i % 3 === 1 || i % 3 === 0 && PART.labels[i] !== 1);
        assertEquals(label, lost ? -1 : PART.labels[i], `row ${i}`);
      });
    }
  });

  Deno.test(`viewBatch() gives a mixture the shares of its classes, and one of them by its share, ${title}`, () => {
    const drawn = [0, 0];
    for (let step = 0; step < 200; step++) {
      const shown = viewBatch(mixes, ALL, step, false);
      assertEquals(viewBatch(mixes, ALL, step, false), shown);
      ALL.forEach((_, i) => {
        const { features, label } = rowOf(shown, i);
        const own = PART.labels[i]!;
        const changed = features[0] !== PART.features[i * WIDTH];
        const isMixed = changed && i % 3 === 0 && own !== 1;
        const shares = shown.mixed?.[i];
        assertEquals(shares && [...shares], isMixed ? [[own, 0.75], [1, 0.25]] : undefined, `row ${i}`);
        if (!isMixed) return assertEquals(label, own);
        assert(label === own || label === 1);
        drawn[label === own ? 0 : 1]!++;
        // A row of no known class is as it stands; a mixture is not.
        assertEquals(shown.rows[i] === PART.rows[i], false);
      });
      ALL.filter((i) => i % 3 === 1).forEach((i) => assertEquals(rowOf(shown, i), asItStands(i)));
    }
    const total = drawn[0]! + drawn[1]!;
    assert(total > 200);
    assert(Math.abs(drawn[1]! / total - 0.25) < 5 * Math.sqrt(0.25 * 0.75 / total), `${drawn}`);
  });

  Deno.test(`viewBatch() forgets a mixture whose class an augmentation after it has lost, ${title}`, () => {
    const shown = viewBatch({ ...mixes, augmentation: LOSES }, ALL, 1, false);
    assertEquals(shown.mixed, undefined);
    ALL.forEach((i) => assertEquals(rowOf(shown, i), asItStands(i)));
  });
}

Deno.test("fixedView() says of a mixture that its class is not known", () => {
  const { labels } = fixedView({ ...source(VIEWS), augmentation: MIXES }, ALL, 1);
  assertEquals([labels[0], labels[1], labels[2]], [-1, -1, PART.labels[2]]);
});

Deno.test("viewBatch() and fixedView() say whose view each row is, and of none that is of several classes", () => {
  // Every third row's class is lost.
  const origins = (shown: BatchView) => [...shown.origins];
  const kept = [...PART.rows].map((row) => row % 3 === 0 ? -1 : row);
  assertEquals(origins(viewBatch({ part: PART, random: seededRandom(5) }, ALL, 0, true)), [...PART.rows]);
  assertEquals(origins(viewBatch(source(), ALL, 0, true)), kept);
  assertEquals(origins(fixedView(source(VIEWS), ALL, 0)), [...PART.rows]);
  assertEquals(origins(fixedView(source(VIEWS), ALL, 2)), kept);
  const drawn = viewBatch(source(VIEWS), ALL, 1, true);
  drawn.rows.forEach((row, i) => {
    const position = ALL[i]!;
    assertEquals(drawn.origins[i], row >= STRIDE && position % 3 === 0 ? -1 : PART.rows[position]);
  });
  // Without a teacher such a row is shown as it stands, and is itself.
  assertEquals(origins(viewBatch(source(), ALL, 0, false)), [...PART.rows]);
});
