// Kazakh labels: marks of certainty, families and kinds. No native speaker has checked them yet.
import type { Certainty } from "../../edge/edge.ts";
import type { EntityKind } from "../../entity.ts";
import type { Family } from "../../relations/index.ts";

/** Beside a label: how sure it is. */
export const certaintyMarks: Readonly<Record<Certainty, string>> = {
  stated: "",
  alleged: "айтуларынша",
  opinion: "пікір",
  speculated: "болжам",
  planned: "жоспарланған",
  feared: "қауіп айтылған",
  "not-found": "дәлелденбеген",
  negative: "хабарларға қарағанда, олай емес",
  denied: "жоққа шығарылып отыр",
};

/** What the families of relations are called. */
export const familyTitles: Readonly<Record<Family, string>> = {
  proceedings: "Іс жүргізу",
  deprivation: "Ұстау, тыйымдар және санкциялар",
  violence: "Зорлық-зомбылық",
  monitoring: "Мониторинг және құқық қорғау",
  roles: "Рөлдер және тиесілілік",
  legal: "Құқықтық негіз",
  place: "Орын",
};

/** What one and several of a kind are called. */
export const kindNames: Readonly<
  Record<EntityKind, { readonly one: string; readonly many: string }>
> = {
  Person: { one: "Адам", many: "Адамдар" },
  Group: { one: "Топ", many: "Топтар" },
  Organization: { one: "Ұйым", many: "Ұйымдар" },
  Institution: { one: "Мекеме", many: "Мекемелер" },
  Trial: { one: "Процесс", many: "Процестер" },
  Charge: { one: "Айып", many: "Айыптар" },
  Event: { one: "Оқиға", many: "Оқиғалар" },
  Law: { one: "Құқықтық акт", many: "Құқықтық актілер" },
  Place: { one: "Орын", many: "Орындар" },
  Publication: { one: "Жарияланым", many: "Жарияланымдар" },
};
