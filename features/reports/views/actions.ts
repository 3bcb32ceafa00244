"use server";

import { RedirectType, redirect } from "next/navigation";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { keptQuery } from "../desk/filter";
import { putBackView } from "./mutations/put-back";
import { removeView } from "./mutations/remove";
import { renameView } from "./mutations/rename";
import { saveView } from "./mutations/save";
import { choosing, renaming, saving, type ToldView, type ViewRefusal } from "./saved-view";

export type ViewAnswer = NotDone<ViewRefusal> | null;

function backTo(form: FormData, done: ToldView["viewDone"], viewId: number): never {
  const locale = locales.find((one) => one === form.get("locale")) ?? "en";
  const query = new URLSearchParams(keptQuery(String(form.get("query") ?? "")));
  query.set("viewDone", done);
  query.set("view", String(viewId));
  return redirect(`/${locale}/dashboard/reports?${query}`, RedirectType.replace);
}

/** Keeps the list of this address under a name. */
export async function saveViewAction(_before: ViewAnswer, form: FormData): Promise<ViewAnswer> {
  let viewId = 0;
  const answer = await handOver(
    form,
    saving,
    () => whoActs(),
    async (input, act) => {
      const saved = await saveView(input, act);
      if (saved.ok) viewId = saved.viewId;
      return saved;
    },
  );
  return answer.ok ? backTo(form, "saved", viewId) : answer;
}

/** Gives a view another name. */
export async function renameViewAction(_before: ViewAnswer, form: FormData): Promise<ViewAnswer> {
  const answer = await handOver(form, renaming, () => whoActs(), renameView);
  return answer.ok ? backTo(form, "renamed", Number(form.get("viewId"))) : answer;
}

/** Takes a view off the list. */
export async function removeViewAction(_before: ViewAnswer, form: FormData): Promise<ViewAnswer> {
  const answer = await handOver(form, choosing, () => whoActs(), removeView);
  return answer.ok ? backTo(form, "removed", Number(form.get("viewId"))) : answer;
}

/** Puts a view back on the list. */
export async function putBackViewAction(_before: ViewAnswer, form: FormData): Promise<ViewAnswer> {
  const answer = await handOver(form, choosing, () => whoActs(), putBackView);
  return answer.ok ? backTo(form, "put_back", Number(form.get("viewId"))) : answer;
}
