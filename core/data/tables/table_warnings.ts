import type { CategoricalColumn, LabelledTable } from "../../table.ts";
import { count, parseNumber } from "../columns.ts";
import { MAX_CATEGORIES } from "../preprocess.ts";
import { lookAlikes, visible } from "./look_alikes.ts";
import { lookOf, numbersInside } from "./text_kinds.ts";

/** What is odd about a table. */
export interface Oddities {
  /** What may be meant so, one sentence each. */
  readonly warnings: readonly string[];
  /** What is hardly meant so, one sentence part each: whoever reads a file refuses it unless it was asked for. */
  readonly refusals: readonly string[];
}

/**
 * Looks for columns of categories that are no categories (numbers in another format, ids, free text), for categories and
 * classes that look alike, and for classes that are numbers, rare, or nearly all there is. `told` are the columns that are
 * categories because somebody said so.
 */
export function oddities(table: LabelledTable, told: ReadonlySet<string> = new Set()): Oddities {
  const warnings: string[] = [];
  const refusals: string[] = [];
  for (const column of table.categorical) {
    const found = oddCategories(column, told.has(column.name));
    warnings.push(...found.warnings);
    refusals.push(...found.refusals);
  }
  if (!table.labelColumns) warnings.push(...oddClasses(table));
  return { warnings, refusals };
}

/** Of more texts than these some are looked at, evenly spread. */
const SAMPLE = 1000;
/** More texts than these are not compared with each other. */
const MOST_COMPARED = 100_000;
/** A column whose cells are texts of their own but for a tenth is none of categories. */
const NEARLY_ALL = 0.9;

function oddCategories({ name, categories, codes }: CategoricalColumn, told: boolean): Oddities {
  const texts = categories.length;
  const column = `column ${visible(name)}`;
  const perText = new Float64Array(texts);
  let cells = 0;
  for (const code of codes) {
    if (code < 0) continue;
    perText[code]! += 1;
    cells++;
  }
  const warnings: string[] = [];
  const kept = texts > MAX_CATEGORIES
    ? `the ${MAX_CATEGORIES} most frequent have a feature each, the other ${texts - MAX_CATEGORIES} ` +
      `(${count(restOf(perText, cells), "row")}) have none`
    : "each has a feature of its own";
  const own = texts >= NEARLY_ALL * cells;
  const sample = told ? [] : sampleOf(categories);
  const look = lookOf(sample, name) ?? (own && texts > MAX_CATEGORIES ? undefined : numbersInside(sample));
  if (look) {
    const { look: looks, remedy, examples } = look;
    warnings.push(
      `${column} is read as ${texts} categories and not as numbers: ${looks} are there, such as ${
        listed(examples)
      }; ${kept}; ${remedy}, or list the column under "ignore" or "categorical"`,
    );
  } else if (own && !told && texts > MAX_CATEGORIES) {
    return {
      warnings: [],
      refusals: [
        `${column} must be numbers, or categories that come again: it has ${texts} different texts in ` +
        `${count(cells, "row")}, such as ${
          listed(categories.slice(0, 2))
        }, as ids, names and free text have; ` +
        `list it under ${
          areTexts(sample) ? '"text" for features of their words, under ' : ""
        }"ignore", or under "categorical" ` +
        `for features of the ${MAX_CATEGORIES} most frequent`,
      ],
    };
  } else if (texts > MAX_CATEGORIES) {
    warnings.push(
      `${column} has ${texts} categories in ${
        count(cells, "row")
      }: ${kept}; join rare ones in the file, or list ` +
        `the column under ${
          areTexts(sampleOf(categories)) ? '"text" for features of their words, or under ' : ""
        }"ignore"`,
    );
  } else if (own && !told && texts >= 10) {
    warnings.push(
      `${column} has ${texts} different texts in ${count(cells, "row")}, such as ${
        listed(categories.slice(0, 2))
      }: ids and names say nothing of new rows; list it under "ignore" if it has such`,
    );
  }
  const alike = texts <= MOST_COMPARED ? lookAlikes(categories) : [];
  if (alike.length) {
    warnings.push(
      `${column} has categories that look alike and are kept apart: ${
        groups(alike)
      }; write them alike in the file ` +
        `where they are meant as one`,
    );
  }
  return { warnings, refusals: [] };
}

/** Whether most of some texts have several words each, as free text has. */
function areTexts(texts: readonly string[]): boolean {
  return 2 * texts.filter((text) => text.trim().split(/\s+/).length >= SEVERAL_WORDS).length > texts.length;
}

/** Names and addresses have fewer words. */
const SEVERAL_WORDS = 4;

/** Rows of the texts that are not among the most frequent. */
function restOf(perText: Float64Array, cells: number): number {
  const most = perText.toSorted().subarray(-MAX_CATEGORIES);
  return cells - most.reduce((sum, rows) => sum + rows, 0);
}

function sampleOf(texts: readonly string[]): readonly string[] {
  if (texts.length <= SAMPLE) return texts;
  return Array.from({ length: SAMPLE }, (_, i) => texts[Math.floor(i * texts.length / SAMPLE)]!);
}

/** What to do with a label that is a quantity and no class. */
export const REGRESSION = 'set "task" to "numbers", or put the numbers into a few ranges in the file';

/** More numbers than these are hardly names of classes, unless they count from 0 or 1 and are about as frequent. */
const NUMBERED_CLASSES = 20;
/** More numbers with fractions than these are no names of classes. */
const FRACTIONS = 10;
/** A class that has this share of the rows hides the others. */
const NEARLY_ONE_CLASS = 0.9;

function oddClasses({ label, classes, labels, rows }: LabelledTable): string[] {
  const place = `label column ${visible(label)}`;
  const perClass = new Float64Array(classes.length);
  for (const code of labels) perClass[code]! += 1;
  const warnings: string[] = [];
  const alike = lookAlikes(classes);
  if (alike.length) {
    warnings.push(
      `the ${place} has classes that look alike and are kept apart: ${
        groups(alike)
      }; write them alike in the file ` +
        `where they are meant as one`,
    );
  }
  if (looksLikeQuantity(classes, perClass)) {
    const [low, high] = [classes[0]!, classes.at(-1)!];
    warnings.push(
      `the ${place} looks like a quantity (a regression) and not like classes: it has ${classes.length} different ` +
        `numbers from ${visible(low)} to ${
          visible(high)
        }, and each is a class that knows nothing of its neighbours; ` +
        REGRESSION,
    );
  }
  const look = quantityLook(classes);
  if (look !== undefined) {
    warnings.push(
      `the ${place} looks like a quantity (a regression) and not like classes: it has ${classes.length} different ` +
        `texts, ${look}, and each is a class that knows nothing of its neighbours; ` +
        `put them into a few ranges in the file`,
    );
  }
  const none = classes.filter((name) => NO_LABEL.test(name.trim()));
  if (none.length) {
    warnings.push(
      `the ${place} has the ${none.length === 1 ? "class" : "classes"} ${
        listed(none)
      }, as is written where the class of a row is not known; leave such rows out of the file if so`,
    );
  }
  const few = classes.filter((_, i) => perClass[i]! <= 2);
  if (few.length) {
    warnings.push(
      `the ${place} has ${few.length === 1 ? "a class" : `${few.length} classes`} of two rows or one: ${
        listed(few)
      }; training, validation and test cannot each have one`,
    );
  }
  const most = perClass.indexOf(largest(perClass));
  const share = perClass[most]! / rows;
  if (share >= NEARLY_ONE_CLASS && rows >= 50) {
    warnings.push(
      `${(100 * share).toFixed(1)} % of the rows are of class ${
        visible(classes[most]!)
      } (${place}): who always answers ` +
        `it is right as often; look at each class beside the accuracy`,
    );
  }
  return warnings;
}

/** Texts that stand for a value that is not known, where a label has others beside them. */
const NO_LABEL =
  /^(?:[+-]?(?:nan|inf|infinity)|nat|#n\/a|n\.a\.?|n\/a|na|<na>|null|nil|undefined|[-.?*_]{1,3}|)$/i;

/** How classes look that are a quantity in another form: prices, dates, numbers with a decimal comma. */
export function quantityLook(classes: readonly string[]): string | undefined {
  const look = classes.length > NUMBERED_CLASSES ? lookOf(sampleOf(classes)) : undefined;
  return look?.odd ? `${look.look}, such as ${listed(look.examples)}` : undefined;
}

/** Whether classes are numbers as a quantity has them. */
export function looksLikeQuantity(classes: readonly string[], perClass: ArrayLike<number>): boolean {
  if (classes.length <= FRACTIONS) return false;
  const values = classes.map(parseNumber);
  if (values.some((value) => Number.isNaN(value))) return false;
  if (values.some((value) => !Number.isInteger(value))) return true;
  if (classes.length <= NUMBERED_CLASSES) return false;
  const counted = (values[0] === 0 || values[0] === 1) &&
    values.every((value, i) => value === values[0]! + i);
  return !(counted && largest(perClass) <= 3 * -largest(Array.from(perClass, (rows) => -rows)));
}

function largest(numbers: ArrayLike<number>): number {
  let found = -Infinity;
  for (let i = 0; i < numbers.length; i++) found = Math.max(found, numbers[i]!);
  return found;
}

/** `"a", "b" and 3 more`. */
export function listed(texts: readonly string[], most = 5): string {
  const shown = texts.slice(0, most).map(visible);
  const more = texts.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${more} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}` : shown.join("");
}

function groups(alike: ReturnType<typeof lookAlikes>): string {
  const shown = alike.slice(0, 3).map(({ texts, reason }) => `${listed(texts)} (${reason})`);
  return alike.length > 3 ? `${shown.join(", ")} and ${alike.length - 3} more` : shown.join(", ");
}
