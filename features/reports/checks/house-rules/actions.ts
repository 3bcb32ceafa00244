"use server";

import { RedirectType, redirect } from "next/navigation";
import { handOver, type NotDone } from "@/features/people/hand-over";
import { whoActs } from "@/features/people/session";
import { locales } from "@/i18n/routing";
import { adding, changing, type HouseRuleRefusal, puttingBack, removing, type ToldDeed } from "./house-rule";
import { addHouseRule } from "./mutations/add";
import { changeHouseRule } from "./mutations/change";
import { putBackHouseRule } from "./mutations/put-back";
import { removeHouseRule } from "./mutations/remove";
import { takeRuleFile } from "./mutations/take-file";
import { importing, rulesIn } from "./rule-file";

export type RuleAnswer = NotDone<HouseRuleRefusal> | null;
export type FileAnswer = (NotDone<HouseRuleRefusal> & { wrong?: { line: number; code: string }[] }) | null;

function backTo(form: FormData, told: Partial<ToldDeed>): never {
  const locale = locales.find((one) => one === form.get("locale")) ?? "en";
  const query = new URLSearchParams(Object.entries(told).map(([name, value]) => [name, String(value)]));
  return redirect(`/${locale}/dashboard/house-style?${query}`, RedirectType.replace);
}

/** Puts the form's rule on the list. */
export async function addRuleAction(_before: RuleAnswer, form: FormData): Promise<RuleAnswer> {
  let rule = 0;
  const answer = await handOver(
    form,
    adding,
    () => whoActs(),
    async (input, act) => {
      const added = await addHouseRule(input, act);
      if (added.ok) rule = added.ruleId;
      return added;
    },
  );
  return answer.ok ? backTo(form, { done: "added", rule }) : answer;
}

/** Changes the rule of the form. */
export async function changeRuleAction(_before: RuleAnswer, form: FormData): Promise<RuleAnswer> {
  const answer = await handOver(form, changing, () => whoActs(), changeHouseRule);
  return answer.ok ? backTo(form, { done: "changed", rule: Number(form.get("ruleId")) }) : answer;
}

/** Takes a rule off the list. */
export async function removeRuleAction(_before: RuleAnswer, form: FormData): Promise<RuleAnswer> {
  const answer = await handOver(form, removing, () => whoActs(), removeHouseRule);
  return answer.ok ? backTo(form, { done: "removed", rule: Number(form.get("ruleId")) }) : answer;
}

/** Puts a removed rule back. */
export async function putBackRuleAction(_before: RuleAnswer, form: FormData): Promise<RuleAnswer> {
  const answer = await handOver(form, puttingBack, () => whoActs(), putBackHouseRule);
  return answer.ok ? backTo(form, { done: "put_back", rule: Number(form.get("ruleId")) }) : answer;
}

/** Takes a pasted file of rules in; where lines cannot be read it says which and why, and takes none. */
export async function takeFileAction(_before: FileAnswer, form: FormData): Promise<FileAnswer> {
  let counted = { added: 0, changed: 0 };
  let wrong: { line: number; code: string }[] = [];
  const answer = await handOver(
    form,
    importing,
    () => whoActs(),
    async ({ file }, act) => {
      const read = rulesIn(file);
      if ("wrong" in read) {
        wrong = read.wrong.slice(0, 20);
        return { ok: false as const, reasons: ["unreadable_lines" as const] };
      }
      const taken = await takeRuleFile(read, act);
      if (taken.ok) counted = { added: taken.added, changed: taken.changed };
      return taken;
    },
  );
  return answer.ok ? backTo(form, { done: "imported", ...counted }) : { ...answer, wrong };
}
