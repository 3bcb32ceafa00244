"use client";

import { useTranslations } from "next-intl";
import { createContext, type Dispatch, useContext } from "react";
import type { Choices } from "../form/choices";
import type { FormEvent, FormState } from "../form/state";

type Form = {
  state: FormState;
  dispatch: Dispatch<FormEvent>;
  choices: Choices;
  /** The day in Beijing; posts are told as of it while the meeting has no date. */
  today: string;
};

const FormContext = createContext<Form | null>(null);

export const FormProvider = FormContext.Provider;

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error("a field of the record stands outside its form");
  return form;
}

/** One field of the record: what was typed, what is wrong with it, and how to write it. */
export function useField(path: string) {
  const t = useTranslations("meetings.error");
  const { state, dispatch } = useForm();
  const error = state.errors.find((one) => one.path === path);
  return {
    value: state.sheet.texts[path] ?? "",
    error: error && t(error.code),
    write: (text: string) => dispatch({ type: "write", path, text }),
  };
}
