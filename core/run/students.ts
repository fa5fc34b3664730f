import { UserError } from "../base/errors.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import { BACKEND, type Container, RANDOM, TASK } from "../catalogue/container.ts";
import { checkReads, namesFor, readsOf } from "../data/inputs.ts";
import { answerWidth } from "../models/answer_width.ts";
import { scaleTo } from "../models/assistants.ts";
import { describe } from "../models/description.ts";
import { checkVocabulary } from "../models/layer_checks.ts";
import type { Spec } from "../spec.ts";
import type { TaskLosses } from "../strategy.ts";
import type { Student, StudentShape } from "../student.ts";

/** What a student was made from. */
export interface StudentOrigin {
  readonly spec: Spec<"student">;
  /** Names the random stream of its initial weights. */
  readonly init: string;
}

/** Makes the students of a seed, and remembers what each was made from. */
export interface Students {
  /** Number of input features and of classes, and what inputs there are beside the features. */
  readonly shape: Pick<StudentShape, "features" | "classes" | "inputs">;
  /** An untrained student that nobody remembers: who makes it disposes it. */
  build(name: string, spec: Spec<"student">, init: string): Student;
  /** An untrained student; initial weights are drawn from the stream `init`, which is `name` where it is left out. */
  make(name?: string, spec?: Spec<"student">, init?: string): Student;
  /** The config's student made wider or narrower, to about this many parameters. */
  scaled(parameters: number): Spec<"student">;
  /** What a student was made from; also that of one that shares its weights. Undefined where a plugin made it by itself. */
  originOf(student: Student): StudentOrigin | undefined;
  /** All that were made by `make`, in order. */
  all(): readonly Student[];
  /** Whether the config's student was made, or made wider or narrower. */
  readonly usesConfigs: boolean;
}

/** What students are made for. */
export interface StudentsOf {
  readonly catalogue: Catalogue;
  readonly config: Pick<ResolvedConfig, "student">;
  /** The run's services, with the seed's random source. */
  readonly scope: Container;
  readonly shape: Students["shape"];
  /** Called with each student that is made to be kept: it is disposed with the run's models. */
  readonly keep: (student: Student) => void;
}

/** The students of one seed. Their initial weights are drawn from the seed's random source, split by name. */
export function studentsOf({ catalogue, config, scope, shape, keep }: StudentsOf): Students {
  const random = scope.resolve(RANDOM);
  const origins = new Map<Student, StudentOrigin>();
  let usesConfigs = false;

  const build = (name: string, spec: Spec<"student">, init: string): Student => {
    scope.resolve(BACKEND).use();
    const made = catalogue.make("student", spec, scope)({
      name,
      ...shape,
      random: random.split(`init/${init}`),
    });
    try {
      checkReads(`student ${spec.use}`, readsOf(made), namesFor(shape));
      if (made.model) checkVocabulary(describe(made.model), shape.inputs);
      checkPositions(spec.use, made, scope.has(TASK) ? scope.resolve(TASK) : undefined);
      const width = answerWidth(made, shape);
      if (width === shape.classes) return made;
      throw new UserError(
        `Cannot use student ${spec.use} as it must answer one logit for each of the ${shape.classes} classes: it answers ${width}`,
      );
    } catch (error) {
      made.dispose();
      throw error;
    }
  };
  return {
    shape,
    build,
    make(name = "student", spec = config.student, init = name) {
      usesConfigs ||= JSON.stringify(spec) === JSON.stringify(config.student);
      const student = build(name, spec, init);
      origins.set(student, { spec, init });
      keep(student);
      return student;
    },
    scaled(parameters) {
      usesConfigs = true;
      const { scaled } = catalogue.make("student", config.student, scope);
      if (!scaled) {
        throw new UserError(
          `Cannot make a student of ${parameters} parameters as its plugin must be one that can be scaled: ` +
            `${config.student.use} cannot; name the student itself instead of a size`,
        );
      }
      const spec = (factor: number) => ({ use: config.student.use, ...scaled(factor) });
      const factor = scaleTo(parameters, (factor) => {
        const student = build("scaled", spec(factor), "scaled");
        student.dispose();
        return student.parameters;
      });
      return spec(factor);
    },
    // A strategy may return the student that was made for it with another forward pass.
    originOf(student) {
      const made = [...origins.keys()].find((one) => one === student || isPartOf(student, one));
      return made && origins.get(made);
    },
    all: () => [...origins.keys()],
    get usesConfigs() {
      return usesConfigs;
    },
  };
}

/** Whether a student is one of several that were trained as one. */
export function isPartOf(student: Student | undefined, whole: Student): boolean {
  const [first] = student?.variables ?? [];
  return first !== undefined && whole.variables.includes(first);
}

/** Throws where a task asks about each position of a sequence and a student answers each row once, or the other way round. */
function checkPositions(use: string, { model }: Student, task: TaskLosses | undefined): void {
  const rank = model?.outputs[0]?.shape.length;
  if (rank === undefined || !task) return;
  const wants = task.answers === "tokens" ? 3 : 2;
  if (rank === wants) return;
  throw new UserError(
    wants === 3
      ? `Cannot use student ${use} as it must answer at each position of a sequence, [batch, positions, outputs], where the task ` +
        `is ${task.name}: it answers once for each row`
      : `Cannot use student ${use} as it must answer once for each row, [batch, outputs], where the task is ${task.name}: it ` +
        `answers at each position`,
  );
}
