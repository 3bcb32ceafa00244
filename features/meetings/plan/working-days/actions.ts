"use server";

import { RedirectType, redirect } from "next/navigation";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { importing, type WrongLine } from "./file";
import { importWorkingDays } from "./mutations/import";

export type FileAnswer =
  | (NotDone<"not_permitted" | "nothing_in_it" | "unreadable_lines"> & { wrong?: readonly WrongLine[] })
  | null;

// A file that is chosen counts before what stands in the field.
async function withFile(form: FormData): Promise<FormData> {
  const chosen = form.get("upload");
  const given = new FormData();
  for (const [name, value] of form) given.set(name, value);
  given.delete("upload");
  if (chosen instanceof File && chosen.size > 0) given.set("file", await chosen.text());
  return given;
}

/** Takes the days of a pasted or chosen file in; where lines cannot be read it names them, and takes none. */
export async function importWorkingDaysAction(_before: FileAnswer, form: FormData): Promise<FileAnswer> {
  const answer = await handOver(await withFile(form), importing, () => whoActs(), importWorkingDays);
  if (!answer.ok) return answer;
  const locale = locales.find((one) => one === form.get("locale")) ?? "en";
  return redirect(
    `/${locale}/dashboard/working-days?taken=${answer.years.join("-")}&moved=${answer.moved}`,
    RedirectType.replace,
  );
}
