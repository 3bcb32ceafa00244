import { useLocale, useTranslations } from "next-intl";
import { LineField, TickField } from "@/features/people/components/answer-frame";
import { addRoleAction, changeRoleAction, moveRoleAction, removeRoleAction } from "../actions";
import { AnswerForm } from "./answer-form";
import { DeedButton } from "./deed-button";

type Role = { id: number; version: number; nameEn: string; nameZh: string; quota: number; observer: boolean };

/** The roles that each body fills, in order, and the form to add one. */
export function RoleList({ meetingId, roles }: { meetingId: number; roles: Role[] }) {
  const t = useTranslations("invitations");
  const locale = useLocale();
  return (
    <section aria-labelledby="roles" className="mb-10">
      <h2 id="roles" className="border-ink border-b pb-1 text-lg">
        {t("roles.title")}
      </h2>
      {roles.length === 0 && <p className="py-3 text-muted text-sm">{t("roles.none")}</p>}
      <ol className="divide-y divide-hairline border-hairline border-b">
        {roles.map((role, index) => {
          const name = locale === "en" ? role.nameEn : role.nameZh || role.nameEn;
          return (
            <li key={role.id} className="py-2">
              <div className="flex flex-wrap items-center justify-between gap-x-4">
                <p>
                  <span className="font-medium">{name}</span>{" "}
                  <span className="text-muted text-sm">
                    {t("roles.quota", { count: role.quota })}
                    {role.observer && ` · ${t("observer")}`}
                  </span>
                </p>
                <div className="flex flex-wrap gap-x-1">
                  {index > 0 && <Move roleId={role.id} by="up" of={name} />}
                  {index < roles.length - 1 && <Move roleId={role.id} by="down" of={name} />}
                  <DeedButton action={removeRoleAction} fields={{ roleId: role.id }} words={t("remove")} of={name} />
                </div>
              </div>
              <details className="text-sm">
                <summary className="cursor-pointer py-1 text-accent">{t("roles.change", { name })}</summary>
                <AnswerForm
                  action={changeRoleAction}
                  fields={{ roleId: role.id, version: role.version }}
                  submit={t("save")}
                  done={t("saved")}
                  className="mt-2 max-w-xl"
                >
                  <RoleFields role={role} />
                </AnswerForm>
              </details>
            </li>
          );
        })}
      </ol>
      <details className="mt-3" open={roles.length === 0 || undefined}>
        <summary className="cursor-pointer py-1 text-accent text-sm">{t("roles.add")}</summary>
        <AnswerForm
          action={addRoleAction}
          fields={{ meetingId }}
          submit={t("roles.add")}
          done={t("roles.added")}
          again
          className="mt-2 max-w-xl"
        >
          <RoleFields />
        </AnswerForm>
      </details>
    </section>
  );
}

function Move({ roleId, by, of }: { roleId: number; by: "up" | "down"; of: string }) {
  const t = useTranslations("invitations.roles");
  return <DeedButton action={moveRoleAction} fields={{ roleId, by }} words={t(by)} of={of} />;
}

function RoleFields({ role }: { role?: Role }) {
  const t = useTranslations("invitations.roles");
  return (
    <>
      <LineField name="nameZh" label={t("nameZh")} value={role?.nameZh} lang="zh-CN" />
      <LineField name="nameEn" label={t("nameEn")} value={role?.nameEn} lang="en-GB" />
      <LineField name="quota" label={t("places")} type="number" value={role?.quota ?? 1} className="max-w-32" />
      <TickField name="observer" label={t("observerHint")} value={role?.observer} />
    </>
  );
}
