// The words of "Who prosecuted whom".
export const prosecutions = {
  about:
    "Солдан оңға: кім айыптады, қай процесте, кімді, не үшін және немен аяқталды. Әр сызықты таңдап оқуға болады.",
  empty: "Көрсетілгендердің ішінде айыптау мен сот процестері туралы ештеңе жоқ.",
  column: {
    accuser: "Кім айыптады",
    proceeding: "Процесс",
    accused: "Кімді",
    charge: "Не үшін",
    outcome: "Айтылған нәтиже",
  },
  outcome: {
    convicted: "Сотталу",
    acquitted: "Ақталу",
    sentenced: "Үкім",
    upheld: "Күшінде қалдыру",
    reduced: "Мерзімді қысқарту",
    released: "Босату",
    liable: "Төлеуге міндеттеу",
    decided: "Шешім",
    banned: "Тыйым",
    closed: "Жабу",
    fined: "Айыппұл",
  },
  said: "{{outcome}} (факт ретінде айтылмаған)",
  lines_one: "Бұл туралы {{count}} байланыс айтады.",
  lines_other: "Бұл туралы {{count}} байланыс айтады.",
};
