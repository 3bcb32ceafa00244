"use client";

import { signOut } from "next-auth/react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export function SignOutButton() {
  const t = useTranslations("desk");
  const locale = useLocale();
  return (
    <Button look="quiet" className="-ms-2" onClick={() => signOut({ callbackUrl: `/${locale}/sign-in` })}>
      {t("signOut")}
    </Button>
  );
}
