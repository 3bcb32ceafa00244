"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useAnswer } from "@/components/form/use-answer";
import { Button, buttonLook } from "@/components/ui/button";
import { describedBy, Field, inputLook } from "@/components/ui/field";
import { notReached } from "@/features/people/hand-over";
import { addRuleAction, changeRuleAction, type RuleAnswer } from "../actions";
import { type HouseRule, longest, ruleKinds } from "../house-rule";

type Props = { rule: (HouseRule & { id: number; version: number }) | null };

const codes = ["missing", "too_long", "choose_one", "same_words"] as const;

/** A rule as it is added or changed. */
export function RuleForm({ rule }: Props) {
  const t = useTranslations("houseStyle");
  const locale = useLocale();
  const title = useRef<HTMLHeadingElement>(null);
  const action = rule ? changeRuleAction : addRuleAction;
  const { answer, pending, form } = useAnswer<RuleAnswer>({ action, unreached: notReached });
  const typed = (name: "found" | "instead" | "note") => answer?.typed[name] ?? rule?.[name] ?? "";
  const chosen = (name: "kind" | "language", first: string) => answer?.typed[name] ?? rule?.[name] ?? first;
  const wrong = (name: string) => {
    const code = answer?.errors[name];
    return code && t(`error.${codes.find((one) => one === code) ?? "invalid"}`);
  };
  const ruleId = rule?.id;
  useEffect(() => {
    if (ruleId) title.current?.focus();
  }, [ruleId]);

  const line = (name: "found" | "instead" | "note", hint?: string) => (
    <Field id={`rule-${name}`} label={t(`form.${name}`)} hint={hint} error={wrong(name)}>
      <input
        {...describedBy(`rule-${name}`, { hint, error: wrong(name) })}
        name={name}
        defaultValue={typed(name)}
        maxLength={longest[name]}
        autoComplete="off"
        className={inputLook}
      />
    </Field>
  );

  return (
    <form {...form} noValidate aria-labelledby="rule-form" className="grid max-w-3xl gap-4">
      <h2
        id="rule-form"
        ref={title}
        tabIndex={-1}
        className="border-ink border-b pb-1.5 font-sans text-base outline-none"
      >
        {rule ? t("form.change", { found: rule.found }) : t("form.add")}
      </h2>
      <input type="hidden" name="locale" value={locale} />
      {rule && <input type="hidden" name="ruleId" value={rule.id} />}
      {rule && <input type="hidden" name="startedFrom" value={rule.version} />}
      {answer && (
        <div role="alert" className="border-2 border-warning px-4 py-3 text-sm">
          <p className="font-semibold">{t("form.notSaved")}</p>
          <p className="mt-1">{answer.reasons.map((reason) => t(`reason.${reason}`)).join(" ")}</p>
        </div>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id="rule-kind" label={t("form.kind")} error={wrong("kind")}>
          <select
            {...describedBy("rule-kind", { error: wrong("kind") })}
            name="kind"
            defaultValue={chosen("kind", "wrong_word")}
            className={inputLook}
          >
            {ruleKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field id="rule-language" label={t("form.language")} error={wrong("language")}>
          <select
            {...describedBy("rule-language", { error: wrong("language") })}
            name="language"
            defaultValue={chosen("language", locale)}
            className={inputLook}
          >
            <option value="en">{t("language.en")}</option>
            <option value="zh">{t("language.zh")}</option>
          </select>
        </Field>
        {line("found", t("form.foundHint"))}
        {line("instead", t("form.insteadHint"))}
      </div>
      {line("note")}
      <label className="flex min-h-9 items-center gap-2 text-sm">
        <input
          type="checkbox"
          name="active"
          defaultChecked={answer ? answer.typed.active === "on" : (rule?.active ?? true)}
          className="size-4 accent-accent"
        />
        {t("form.active")}
      </label>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={pending} focusableWhenDisabled>
          {t(rule ? "form.save" : "form.addIt")}
        </Button>
        {rule && (
          <a href={`/${locale}/dashboard/house-style`} className={buttonLook({ look: "plain" })}>
            {t("form.cancel")}
          </a>
        )}
      </div>
    </form>
  );
}
