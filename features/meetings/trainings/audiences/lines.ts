import { z } from "zod";
import { guestFields } from "../../invitations/guest";

const person = z.object(guestFields);

export type Person = z.output<typeof person>;

const lineCode = z.enum(["name_missing", "too_long", "not_an_email", "too_many_parts", "already_there"]);

/** What is wrong with a pasted line, counted from 1. */
export type LineError = { line: number; code: z.infer<typeof lineCode> };

const fields = ["name", "post", "unitText", "email"] as const;

/** A spreadsheet's line is parted by tabs, and its cells may hold commas; a typed one by commas of either script. */
function partsOf(line: string): string[] {
  return (line.includes("\t") ? line.split("\t") : line.split(/[,，]/)).map((part) => part.trim());
}

function codeOf(issue: z.core.$ZodIssue | undefined): LineError["code"] {
  return issue?.message === "missing" ? "name_missing" : lineCode.catch("too_long").parse(issue?.message);
}

/** What tells one person of a list from another: the address, or name and origin where there is none. */
export function markOf({ name, unitText, email }: Pick<Person, "name" | "unitText" | "email">): string {
  return email === "" ? `${name}|${unitText}`.toLowerCase() : email;
}

type Read = { people: (Person & { line: number })[]; errors: LineError[] };

/**
 * Reads lines "name, post, unit, email"; what comes after the name may be left out, and empty lines are nothing. Names
 * each line that cannot be taken: also whoever is among `there`, by their marks, or stands in an earlier line.
 */
export function readLines(text: string, there: ReadonlySet<string> = new Set()): Read {
  const known = new Set(there);
  const read: Read = { people: [], errors: [] };
  for (const [index, typed] of text.split(/\r\n?|\n/).entries()) {
    if (typed.trim() === "") continue;
    const line = index + 1;
    const parts = partsOf(typed);
    while (parts.length > fields.length && parts.at(-1) === "") parts.pop();
    const given = person.safeParse(Object.fromEntries(fields.map((field, place) => [field, parts[place] ?? ""])));
    if (parts.length > fields.length) read.errors.push({ line, code: "too_many_parts" });
    else if (!given.success) read.errors.push({ line, code: codeOf(given.error.issues[0]) });
    else if (known.has(markOf(given.data))) read.errors.push({ line, code: "already_there" });
    else {
      known.add(markOf(given.data));
      read.people.push({ ...given.data, line });
    }
  }
  return read;
}
