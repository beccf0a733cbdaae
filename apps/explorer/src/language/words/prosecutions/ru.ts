// The words of "Who prosecuted whom".
export const prosecutions = {
  about:
    "Слева направо: кто обвинял, в каком процессе, кого, в чём и чем это кончилось. Каждую линию можно выбрать и прочитать.",
  empty: "Среди показанного нет ничего об обвинениях и процессах.",
  column: {
    accuser: "Кто обвинял",
    proceeding: "Процесс",
    accused: "Кого",
    charge: "В чём",
    outcome: "Названный исход",
  },
  outcome: {
    convicted: "Осуждение",
    acquitted: "Оправдание",
    sentenced: "Приговор",
    upheld: "Оставление в силе",
    reduced: "Сокращение срока",
    released: "Освобождение",
    liable: "Присуждённая выплата",
    decided: "Решение",
    banned: "Запрет",
    closed: "Закрытие",
    fined: "Штраф",
  },
  said: "{{outcome}} (не как факт)",
  lines_one: "Об этом говорит {{count}} связь.",
  lines_few: "Об этом говорят {{count}} связи.",
  lines_many: "Об этом говорят {{count}} связей.",
  lines_other: "Об этом говорят {{count}} связи.",
};
