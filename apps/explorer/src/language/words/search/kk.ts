// The words of the search: the field, what it finds, and what was chosen lately.
export const search = {
  more: "Бұл табылғандардың ең жақыны: сұрауды нақтылаңыз.",
  label: "Іздеу",
  placeholder: "Адам, сот, бап…",
  found: "Табылды",
  statements: "Мәлімдемелер",
  searching: "Ізделуде…",
  failed: "Іздеу сәтсіз болды: {{why}}",
  nothing: "«{{query}}» бойынша ештеңе табылмады.",
  tryThis:
    "Тек тегін, баптың нөмірін немесе мәлімдеменің бір сөзін енгізіп көріңіз (мәлімдемелер ағылшынша жазылған). Атаулар кириллицамен де, латынша да табылады.",
  filteredOut: "сүзгілер жасырған",
  source: "{{number}}-дереккөз",
  announced: "{{things}}, {{statements}}",
  things_one: "{{count}} атау табылды",
  things_other: "{{count}} атау табылды",
  claims_one: "{{count}} мәлімдеме",
  claims_other: "{{count}} мәлімдеме",
  recent: {
    title: "Жақында таңдалғандар",
    clear: "тазалау",
    clearAll: "Жақында таңдалғандардың бәрін тазалау",
    remove: "Тізімнен алып тастау: {{name}}",
    removal: "Жақында таңдалғандардан алып тастау",
  },
};
