"use server";

import { RedirectType, redirect } from "next/navigation";
import { locales } from "@/i18n/routing";
import { handOver } from "../hand-over";
import { addPerson } from "../mutations/add-person";
import { whoActs } from "../session";
import { type Touched, touchedText } from "./changed-days";
import { addingPerson, addingPost, changingPost, endingPost, handingOver, removingPost } from "./forms";
import { addPost } from "./mutations/add-post";
import { changePost } from "./mutations/change-post";
import { endPost } from "./mutations/end-post";
import { handOverPost } from "./mutations/hand-over-post";
import { removePost } from "./mutations/remove-post";
import type { FormAnswer } from "./reason";

type Done = { personId: number; touched?: readonly Touched[] };

function toPerson(form: FormData, done: string, { personId, touched = [] }: Done): never {
  const locale = locales.find((one) => one === form.get("locale")) ?? "en";
  const query = new URLSearchParams({ done, touched: touchedText(touched) });
  redirect(`/${locale}/dashboard/people/posts/${personId}?${query}`, RedirectType.push);
}

/** Adds somebody who may hold posts, and leads to her page. */
export async function addPersonAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(
    form,
    addingPerson,
    () => whoActs(),
    (input, act) => addPerson({ ...input, posts: [] }, act),
  );
  return answer.ok ? toPerson(form, "person", answer) : answer;
}

/** Gives somebody a post; her page then says which records that touches. So do the other deeds. */
export async function addPostAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(form, addingPost, () => whoActs(), addPost);
  return answer.ok ? toPerson(form, "added", answer) : answer;
}

export async function changePostAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(form, changingPost, () => whoActs(), changePost);
  return answer.ok ? toPerson(form, "changed", answer) : answer;
}

export async function endPostAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(form, endingPost, () => whoActs(), endPost);
  return answer.ok ? toPerson(form, "ended", answer) : answer;
}

export async function handOverPostAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(form, handingOver, () => whoActs(), handOverPost);
  return answer.ok ? toPerson(form, "handed_over", answer) : answer;
}

export async function removePostAction(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const answer = await handOver(form, removingPost, () => whoActs(), removePost);
  return answer.ok ? toPerson(form, "removed", answer) : answer;
}
