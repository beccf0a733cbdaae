// Russian labels: marks of certainty, families and kinds. No native speaker has checked them yet.
import type { Certainty } from "../../edge/edge.ts";
import type { EntityKind } from "../../entity.ts";
import type { Family } from "../../relations/index.ts";

/** Beside a label: how sure it is. */
export const certaintyMarks: Readonly<Record<Certainty, string>> = {
  stated: "",
  alleged: "как утверждается",
  opinion: "мнение",
  speculated: "предположение",
  planned: "планируется",
  feared: "опасение",
  "not-found": "не установлено",
  negative: "по сообщениям, не так",
  denied: "отрицается",
};

/** What the families of relations are called. */
export const familyTitles: Readonly<Record<Family, string>> = {
  proceedings: "Производство по делам",
  deprivation: "Задержания, запреты и санкции",
  violence: "Насилие",
  monitoring: "Наблюдение и правозащита",
  roles: "Роли и принадлежность",
  legal: "Правовая основа",
  place: "Место",
};

/** What one and several of a kind are called. */
export const kindNames: Readonly<
  Record<EntityKind, { readonly one: string; readonly many: string }>
> = {
  Person: { one: "Человек", many: "Люди" },
  Group: { one: "Группа", many: "Группы" },
  Organization: { one: "Организация", many: "Организации" },
  Institution: { one: "Учреждение", many: "Учреждения" },
  Trial: { one: "Процесс", many: "Процессы" },
  Charge: { one: "Обвинение", many: "Обвинения" },
  Event: { one: "Событие", many: "События" },
  Law: { one: "Правовой акт", many: "Правовые акты" },
  Place: { one: "Место", many: "Места" },
  Publication: { one: "Публикация", many: "Публикации" },
};
