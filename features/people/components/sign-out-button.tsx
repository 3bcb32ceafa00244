"use client";

import { signOut } from "next-auth/react";
import { useLocale, useTranslations } from "next-intl";
import { forgetTexts } from "@/components/form/kept-text";
import { Button } from "@/components/ui/button";

export function SignOutButton() {
  const t = useTranslations("desk");
  const locale = useLocale();
  function leave() {
    forgetTexts();
    return signOut({ callbackUrl: `/${locale}/sign-in` });
  }
  return (
    <Button look="quiet" className="-ms-2" onClick={leave}>
      {t("signOut")}
    </Button>
  );
}
