"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useField } from "./form-context";
import { FormSection } from "./form-section";
import { WordsField } from "./words-field";

function focusSoon(id: string) {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** The training held with the meeting, if there was one. What was typed stays when it is removed and added again. */
export function TrainingSection() {
  const t = useTranslations("meetings");
  const { value, write } = useField("training");

  function add() {
    write("yes");
    focusSoon("training.topic.en");
  }

  function remove() {
    write("");
    focusSoon("training");
  }

  return (
    <FormSection title={t("section.training")} intro={t("intro.training")}>
      {value === "" ? (
        <div>
          <Button id="training" onClick={add}>
            {t("training.add")}
          </Button>
        </div>
      ) : (
        <>
          <WordsField path="training.topic" hint={t("hint.topic")} needed />
          <WordsField path="training.partner" hint={t("hint.partner")} />
          <WordsField path="training.basis" hint={t("hint.basis")} />
          <WordsField path="training.secondAudience" hint={t("hint.secondAudience")} />
          <WordsField path="training.outcome" hint={t("hint.outcome")} />
          <div>
            <Button look="quiet" className="-ms-2" onClick={remove}>
              {t("training.remove")}
            </Button>
          </div>
        </>
      )}
    </FormSection>
  );
}
